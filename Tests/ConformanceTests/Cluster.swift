import Foundation

/// A Kafka of a test's own, whose brokers it may harm; `scripts/kafka` runs it.
struct Cluster: Sendable {
    /// The unpacked Kafka that it is started from, if there is one.
    static let home = ProcessInfo.processInfo.environment["KAFKA_HOME"]

    /// Who may come in by the listener for passwords.
    static let user = (name: "alice", password: "secret")

    let port: Int
    let brokers: Int
    private let directory: String

    /// A clean-up that is quick, so that tests need not wait for what is usual after minutes.
    private static let properties = """
        log.cleaner.backoff.ms=200
        log.retention.check.interval.ms=500
        log.initial.task.delay.ms=500
        """

    /// Starts brokers with everything that `scripts/kafka` has, and further settings.
    static func start(brokers: Int, properties: String = "") async throws -> Cluster {
        let cluster = Cluster(
            port: FreePorts.find(), brokers: brokers,
            directory: FileManager.default.temporaryDirectory
                .appendingPathComponent("conformance-\(UInt64.random(in: 0...UInt64.max))").path)
        do {
            try await cluster.run(
                [
                    "start", "--brokers", String(brokers), "--port", String(cluster.port),
                    "--proxied", String(cluster.proxiedPort),
                    "--user", "\(user.name):\(user.password)", "--tls",
                ], properties: Self.properties + "\n" + properties)
        } catch {
            await cluster.destroy()
            throw error
        }
        return cluster
    }

    /// All brokers, for clients that nothing stands in the way of.
    var bootstrap: String { addresses(from: port) }
    /// All brokers, by way of proxies that a test puts there.
    var proxied: String { addresses(from: proxiedPort) }
    /// Where the first broker asks for a password.
    var login: String { "127.0.0.1:\(port + 300)" }

    /// Where the first broker speaks TLS and asks for a password.
    var secure: String { "127.0.0.1:\(port + 500)" }
    /// The authority that has signed its certificate.
    var authority: String { directory + "/tls/ca.pem" }

    /// Where clients of the first broker's proxy look for it, and where it passes on to.
    var proxiedPort: Int { port + 400 }
    var forwardedPort: Int { port + 200 }

    private func addresses(from first: Int) -> String {
        (0..<brokers).map { "127.0.0.1:\(first + $0)" }.joined(separator: ",")
    }

    func kill(_ broker: Int32) async throws { try await run(["kill", String(broker)]) }
    func pause(_ broker: Int32) async throws { try await run(["pause", String(broker)]) }
    func resume(_ broker: Int32) async throws { try await run(["resume", String(broker)]) }
    func restart(_ broker: Int32) async throws { try await run(["restart", String(broker)]) }
    func destroy() async { _ = try? await run(["destroy"]) }

    /// One of Kafka's own commands; answers what it printed.
    func tool(_ arguments: String...) async throws -> String {
        try await run(["tool"] + arguments, isTool: true)
    }

    @discardableResult
    private func run(
        _ arguments: [String], properties: String? = nil, isTool: Bool = false
    ) async throws -> String {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../scripts/kafka").standardized.path
        let program = ChildProcess(
            [script] + arguments + (isTool ? [] : ["--dir", directory]),
            environment: properties.map { ["KAFKA_EXTRA_PROPERTIES": $0] } ?? [:])
        let (status, output) = try await program.run()
        guard status == 0 else { throw Late("scripts/kafka \(arguments): \(output)") }
        return output
    }
}
