import Foundation

/// A program that is run to its end.
///
/// Foundation's `Process` also waits for whatever the program leaves behind, and `scripts/kafka`
/// leaves brokers behind.
struct ChildProcess: Sendable {
    private let arguments: [String]
    private let environment: [String: String]

    init(_ arguments: [String], environment: [String: String] = [:]) {
        self.arguments = arguments
        self.environment = environment
    }

    /// Its exit code, and what it said on both outputs.
    func run() async throws -> (status: Int32, output: String) {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("conformance-output-\(UInt64.random(in: 0...UInt64.max))").path
        defer { unlink(path) }
        let child = try spawn(into: path)
        let status = await withCheckedContinuation { continuation in
            // Waiting blocks: not on one of Swift's few threads.
            Thread.detachNewThread { continuation.resume(returning: Self.wait(for: child)) }
        }
        return (status, (try? String(contentsOfFile: path, encoding: .utf8)) ?? "")
    }

    private func spawn(into path: String) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 1, path, O_CREAT | O_WRONLY | O_APPEND, 0o600)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)
        let all = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        var child = pid_t()
        let words = arguments.map { strdup($0) } + [nil]
        let variables = all.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        let error = posix_spawn(&child, arguments[0], &actions, nil, words, variables)
        guard error == 0 else {
            throw Late("\(arguments[0]) does not start: \(String(cString: strerror(error)))")
        }
        return child
    }

    private static func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0 { if errno != EINTR { return -1 } }
        return status & 0x7f == 0 ? (status >> 8) & 0xff : -(status & 0x7f)
    }
}
