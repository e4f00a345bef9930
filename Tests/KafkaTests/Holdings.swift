import Foundation

/// What this process holds: its threads by name, and how many files it has open.
struct Holdings {
    let threads: [String: Int]
    let files: Int

    init() throws {
        var threads: [String: Int] = [:]
        let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
        for task in tasks {
            // A thread may have ended meanwhile.
            let path = "/proc/self/task/\(task)/comm"
            guard let name = try? String(contentsOfFile: path, encoding: .utf8) else {
                continue
            }
            threads[name.trimmingCharacters(in: .newlines), default: 0] += 1
        }
        self.threads = threads
        files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }

    /// Threads of ours and of librdkafka's.
    var clientThreads: Int {
        threads.filter { $0.key.hasPrefix("kafka-") || $0.key.hasPrefix("rdk:") }
            .reduce(0) { $0 + $1.value }
    }

    /// Waits until the threads of clients that were dropped have ended, at most half a minute.
    static func settled(atMost threads: Int) async throws -> Holdings {
        let limit = ContinuousClock.now + .seconds(30)
        while true {
            let holdings = try Holdings()
            if holdings.clientThreads <= threads || ContinuousClock.now > limit { return holdings }
            await Task.yield()
        }
    }
}
