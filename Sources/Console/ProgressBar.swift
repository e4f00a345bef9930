/// Shows a person on a terminal how far long work is; elsewhere it shows nothing.
public struct ProgressBar {
    private let title: String
    private let total: Int?
    private let shown: Bool
    private var last = -1

    /// A bar; without a total it only counts.
    public init(_ title: String, total: Int?) {
        self.title = title
        self.total = total
        shown = Streams.errorIsTerminal
    }

    /// Shows that this many are done.
    public mutating func update(_ done: Int) {
        guard shown else { return }
        guard let total, total > 0 else {
            Streams.draw("\r\(title) \(done)")
            return
        }
        let percent = min(100, done * 100 / total)
        guard percent != last else { return }
        last = percent
        let width = max(10, min(40, Streams.columns - title.count - 20))
        let filled = width * percent / 100
        let bar =
            String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
        Streams.draw("\r\(title) \(bar) \(percent) % ")
    }

    /// Removes the bar.
    public func finish() {
        if shown { Streams.draw("\r" + String(repeating: " ", count: Streams.columns - 1) + "\r") }
    }
}
