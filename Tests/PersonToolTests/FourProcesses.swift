import Foundation

/// The four services as processes of their own, over a real Kafka, under a prefix of their own.
final class FourProcesses {
    static let services = ["ingest", "dedup", "enrich", "store"]

    let folder: String
    let environment: [String: String]
    private var running: [Process] = []

    init(bootstrapServers: String, settings: [String: String] = [:]) throws {
        folder = try Program.temporaryFolder()
        let own = [
            "KAFKA_BOOTSTRAP_SERVERS": bootstrapServers,
            "MAHAKAM_TOPIC_PREFIX": "test-\(UUID().uuidString.prefix(8).lowercased()).",
            "MAHAKAM_PAGE_PARTITIONS": "1", "MAHAKAM_ARTICLE_PARTITIONS": "2",
            "MAHAKAM_DATABASE": "\(folder)/meetings.sqlite", "MAHAKAM_PROBE_PORT": "0",
            "MAHAKAM_SESSION_TIMEOUT": "6s", "MAHAKAM_LOG_FORMAT": "json",
        ]
        environment = own.merging(settings) { $1 }
    }

    deinit { kill() }

    /// Starts all four; what they say is kept in the folder.
    func start() throws {
        for service in Self.services {
            running.append(
                try Program.start(
                    "mahakam-\(service)", [], environment: environment,
                    log: "\(folder)/\(service)-\(running.count).log"))
        }
    }

    /// Ends all with SIGKILL: nothing is finished, nothing is left in order.
    func kill() {
        for process in running where process.isRunning {
            Foundation.kill(process.processIdentifier, SIGKILL)
        }
        running = []
    }

    /// Ends all with SIGTERM.
    ///
    /// - Returns: Their exit codes.
    func stop() async -> [Int32] {
        for process in running { process.terminate() }
        var codes: [Int32] = []
        for process in running {
            while process.isRunning { await Task.yield() }
            codes.append(process.terminationStatus)
        }
        running = []
        return codes
    }

    /// Runs `mahakam` against the same broker.
    func tool(_ arguments: String...) async throws -> Program.Answer {
        try await Program.run("mahakam", arguments, environment: environment, in: folder)
    }
}
