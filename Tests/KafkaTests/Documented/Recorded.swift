import Synchronization

/// What the stand-ins were told.
final class Recorded: Sendable {
    static let shared = Recorded()

    private let lines = Mutex<[String]>([])

    func note(_ line: String) { lines.withLock { $0.append(line) } }

    func take() -> [String] {
        lines.withLock { lines in
            defer { lines = [] }
            return lines
        }
    }
}
