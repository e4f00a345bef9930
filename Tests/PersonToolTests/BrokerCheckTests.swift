import Configuration
import Testing

@testable import Kafka
@testable import PersonTool

@Suite("What a cluster must be able to do")
struct BrokerCheckTests {
    private func problems(
        _ settings: [String: String], replication: Int = 1, environment: [String: String] = [:]
    ) throws -> [String] {
        let entries = settings.mapValues {
            ConfigurationEntry(
                value: $0, source: .brokerFile, isDefault: false, isReadOnly: true,
                isSensitive: false)
        }
        let cluster = ClusterDescription(
            id: "c", brokers: [.init(number: 1, host: "a", port: 9092)], topics: [])
        let limits = try ServiceConfiguration.load(
            for: .ingest, environment: environment.merging(["MAHAKAM_CONFIG": "/dev/null"]) { $1 }
        ).limits
        return BrokerCheck(
            cluster: cluster, settings: entries, replication: replication, limits: limits
        ).findings.filter { !$0.isWell }.map(\.detail)
    }

    @Test("one that says nothing unusual is well")
    func usual() throws {
        #expect(
            try problems([
                "group.min.session.timeout.ms": "6000", "group.max.session.timeout.ms": "1800000",
                "transaction.max.timeout.ms": "900000", "log.cleaner.enable": "true",
                "offsets.retention.minutes": "10080",
            ]).isEmpty)
    }

    @Test(
        "what it does not bear is told with the setting to change",
        arguments: [
            ("group.min.session.timeout.ms", "20000", "raise MAHAKAM_SESSION_TIMEOUT"),
            ("group.max.session.timeout.ms", "9000", "lower MAHAKAM_SESSION_TIMEOUT"),
            ("transaction.max.timeout.ms", "5000", "lower MAHAKAM_TRANSACTION_TIMEOUT"),
            ("log.cleaner.enable", "false", "set it to true"),
            ("offsets.retention.minutes", "60", "set a week or more"),
        ])
    func unusual(name: String, value: String, advice: String) throws {
        let found = try problems([name: value])
        #expect(found.count == 1)
        #expect(found.first?.contains(advice) == true)
    }
}
