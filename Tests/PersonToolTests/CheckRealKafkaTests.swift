import Foundation
import Kafka
import MeetingStore
import Testing

@Suite(
    "mahakam check against a real Kafka (RealKafka)", .serialized,
    .enabled(if: Program.bootstrapServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"),
    .timeLimit(.minutes(5)))
struct CheckRealKafkaTests {
    private let four: FourProcesses
    private let servers: String
    private let prefix: String

    init() throws {
        servers = try #require(Program.bootstrapServers)
        four = try FourProcesses(bootstrapServers: servers)
        prefix = try #require(four.environment["MAHAKAM_TOPIC_PREFIX"])
    }

    private func check(_ environment: [String: String] = [:]) async throws -> Program.Answer {
        try await Program.run(
            "mahakam", ["check"], environment: four.environment.merging(environment) { $1 },
            in: four.folder)
    }

    private func expect(_ answer: Program.Answer, _ words: String...) {
        #expect(answer.status == 78)
        for words in words { #expect(answer.output.contains(words), "\(answer.output)") }
    }

    private func admin<Answer: Sendable>(
        _ call: (KafkaAdmin) async throws -> Answer
    ) async throws -> Answer {
        let admin = try KafkaAdmin(ClientConfiguration(bootstrapServers: servers))
        let answer = try await call(admin)
        await admin.close()
        return answer
    }

    /// An installation in which one setting of one topic is another.
    private func alter(_ topic: String, _ name: String, _ value: String) async throws {
        #expect(try await four.tool("topics", "create").status == 0)
        try await admin { try await $0.alterConfiguration(ofTopic: prefix + topic, [name: value]) }
    }

    @Test("all is well")
    func well() async throws {
        #expect(try await four.tool("topics", "create").status == 0)
        let answer = try await check()
        #expect(answer.status == 0, "\(answer.output)")
        #expect(answer.lines.count == 6)
        #expect(answer.lines.allSatisfy { $0.hasPrefix("ok ") })
    }

    @Test("topics that are missing")
    func missing() async throws {
        expect(try await check(), "WRONG topics", "\(prefix)sightings", "mahakam topics create")
    }

    @Test(
        "a topic that is kept otherwise",
        arguments: [
            ("sightings", "retention.ms", "3600000", "retention.ms=5184000000"),
            ("meetings", "cleanup.policy", "delete", "cleanup.policy=compact"),
            ("articles", "message.timestamp.type", "CreateTime", "LogAppendTime"),
            ("pages", "max.message.bytes", "1000000", "max.message.bytes=4194304"),
            ("meetings", "min.insync.replicas", "2", "min.insync.replicas"),
        ])
    func altered(topic: String, name: String, value: String, says: String) async throws {
        try await alter(topic, name, value)
        expect(try await check(), "WRONG topics", prefix + topic, says)
    }

    @Test("articles and sightings with other counts of partitions")
    func partitions() async throws {
        #expect(try await four.tool("topics", "create").status == 0)
        try await admin { try await $0.createPartitions(ofTopic: prefix + "articles", total: 5) }
        expect(try await check(), "WRONG topics", "both must have equally many", "another prefix")
    }

    @Test("more replicas than brokers")
    func replicas() async throws {
        let answer = try await check(["MAHAKAM_REPLICATION": "9"])
        expect(answer, "WRONG broker", "topics.replication is 9", "MAHAKAM_REPLICATION")
    }

    @Test("a group that has read what is not there")
    func group() async throws {
        #expect(try await four.tool("topics", "create").status == 0)
        let place = TopicPartition(topic: prefix + "pages", partition: 0)
        try await admin {
            try await $0.alterConsumerGroupOffsets(
                prefix + "ingest", to: [place: CommittedOffset(offset: 9)])
        }
        expect(try await check(), "WRONG groups", "up to 9", "--delete --group \(prefix)ingest")
    }

    @Test("a database of another cluster")
    func cluster() async throws {
        #expect(try await four.tool("topics", "create").status == 0)
        let database = try #require(four.environment["MAHAKAM_DATABASE"])
        let store = try await SQLiteMeetingStore(path: database)
        try await store.apply(
            StoreBatch(moves: [
                OffsetMove(
                    cluster: "lain", topic: prefix + "sightings", partition: 0, expected: nil,
                    next: 1)
            ]))
        await store.close()
        expect(try await check(), "WRONG database", "'lain'", "use a new database")
    }
}
