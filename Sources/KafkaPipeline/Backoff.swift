/// Growing pauses between attempts, each spread at random so that workers do not march in step.
struct Backoff {
    private let first: Duration
    private let longest: Duration
    private var failures = 0

    init(first: Duration = .milliseconds(100), longest: Duration = .seconds(10)) {
        self.first = first
        self.longest = longest
    }

    /// The next pause.
    mutating func next() -> Duration {
        let grown = first * (1 << min(failures, 16))
        failures += 1
        return min(grown, longest) * Double.random(in: 0.75...1)
    }

    /// Something worked: the next pause is short again.
    mutating func reset() { failures = 0 }
}
