import Console
import Kafka
import Processes

/// The three brokers, by way of scripts/kafka.
struct BrokerCluster: Sendable {
    private let settings: ChaosSettings
    private let environment: [String: String]

    init(_ settings: ChaosSettings, environment: [String: String]) {
        self.settings = settings
        self.environment = environment
    }

    /// The brokers' own addresses.
    var bootstrapServers: String { addresses(from: settings.port) }
    /// Their addresses behind the proxies.
    var proxiedServers: String { addresses(from: settings.port + 50) }

    private func addresses(from port: Int) -> String {
        (0..<3).map { "127.0.0.1:\(port + $0)" }.joined(separator: ",")
    }

    /// A client for what the run itself does.
    var client: ClientConfiguration {
        ClientConfiguration(bootstrapServers: bootstrapServers, clientID: "chaos")
    }

    func start() async throws {
        _ = try await script(
            "start", "--brokers", "3", "--port", "\(settings.port)", "--proxied",
            "\(settings.port + 50)")
    }

    func kill(_ broker: Int32) async throws { _ = try await script("kill", "\(broker)") }

    func restart(_ broker: Int32) async throws { _ = try await script("restart", "\(broker)") }

    func stop() async throws { _ = try await script("stop") }

    func destroy() async throws { _ = try await script("destroy") }

    /// What one of Kafka's own commands prints.
    func tool(_ words: String...) async throws -> [String] {
        try await run(["tool"] + words)
    }

    private func script(_ words: String...) async throws -> [String] {
        try await run(words + ["--dir", settings.kafkaFolder])
    }

    private func run(_ words: [String]) async throws -> [String] {
        let output = "\(settings.folder)/logs/kafka-\(words[0]).out"
        try Folder.removeFile(output)
        let answer = try await Command.run(
            "\(settings.project)/scripts/kafka", words, environment: environment, output: output)
        guard answer.succeeded else {
            throw ChaosFailure(
                "scripts/kafka \(words.joined(separator: " ")): \(answer.ending)\n"
                    + answer.words.joined(separator: "\n"))
        }
        return try String(decoding: ByteSource(path: output).rest(), as: UTF8.self)
            .split(separator: "\n").map(String.init)
    }
}
