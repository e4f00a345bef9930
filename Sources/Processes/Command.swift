internal import Synchronization

/// Runs a program to its end and gives what it said.
public enum Command {
    /// What a program that ended has said.
    public struct Answer: Sendable {
        /// How it ended.
        public let ending: ChildProcess.Ending
        /// The lines of its standard error.
        public let words: [String]

        /// Whether it ended with code 0.
        public var succeeded: Bool { ending == .code(0) }
    }

    /// Runs a program to its end; its standard output goes to a file.
    ///
    /// - Throws: `ProcessError` where it cannot be started.
    public static func run(
        _ path: String, _ arguments: [String], environment: [String: String], output: String
    ) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            let said = Said()
            do throws(ProcessError) {
                _ = try ChildProcess(
                    path, arguments, environment: environment, output: output,
                    onLine: { said.append(String(decoding: $0, as: UTF8.self)) },
                    onEnd: { ending in
                        continuation.resume(returning: Answer(ending: ending, words: said.all))
                    })
            } catch {
                continuation.resume(throwing: error)
            }
        }
    }

    private final class Said: Sendable {
        private let lines = Mutex<[String]>([])

        var all: [String] { lines.withLock { $0 } }

        func append(_ line: String) { lines.withLock { $0.append(line) } }
    }
}
