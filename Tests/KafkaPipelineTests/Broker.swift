import FoundationEssentials
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting

/// Topics of one test on a real broker.
struct Broker: Sendable, Codable {
    /// Where the real Kafka is, if there is one.
    static let address = ProcessInfo.processInfo.environment["KAFKA_BOOTSTRAP_SERVERS"]

    let bootstrap: String
    let prefix: String
    let group: String

    var names: TopicNames { TopicNames(prefix: prefix) }
    var client: ClientConfiguration {
        ClientConfiguration(
            bootstrapServers: bootstrap, clientID: "pipeline-test",
            properties: ["fetch.wait.max.ms": "20"])
    }

    /// Makes the topics of a stage under a name that nobody else has.
    static func fresh(
        partitions: Int32 = 1, except: [Topic: Int32] = [:],
        configurations: [Topic: [String: String]] = [:]
    ) async throws -> Broker {
        let name = String(UInt64.random(in: 0...UInt64.max), radix: 36)
        let broker = Broker(
            bootstrap: address ?? "", prefix: "test-\(name).", group: "test-\(name)")
        let admin = try KafkaAdmin(broker.client)
        let failures = try await admin.createTopics(
            Topic.allCases.map {
                TopicSpecification(
                    name: broker.names.name(of: $0), partitions: except[$0] ?? partitions,
                    replicationFactor: 1,
                    configuration: configurations[$0] ?? [:])
            })
        await admin.close()
        if let failure = failures.values.first { throw failure }
        return broker
    }

    /// Settings for a worker; an impatient one is given up soon after it has died.
    func settings(
        window: Duration = .milliseconds(10), records: Int = 100, isImpatient: Bool = false
    ) -> WorkerSettings {
        var settings = WorkerSettings(client: client, names: names, group: group)
        settings.batchWindow = window
        settings.batchRecords = records
        settings.sessionTimeout = .seconds(isImpatient ? 6 : 30)
        settings.transactionTimeout = .seconds(isImpatient ? 6 : 30)
        return settings
    }

    /// Writes records as they are.
    func feed(_ records: [InputRecord]) async throws {
        let producer = try KafkaProducer(ProducerConfiguration(client: client))
        let results = try await producer.publish(
            records.map { record in
                ProducerRecord(
                    topic: names.name(of: record.topic), partition: record.partition,
                    key: record.key, value: record.value,
                    headers: record.headers.map { Header(name: $0.name, value: $0.value) })
            })
        for result in results { _ = try result.get() }
        await producer.close()
    }

    /// What a reader of committed records sees in a partition, to its end.
    func committed(_ topic: Topic, partition: Int32 = 0) async throws -> [InputRecord] {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, reportsEndOfPartition: true))
        let name = TopicPartition(topic: names.name(of: topic), partition: partition)
        let high = try await consumer.watermarks(of: name).high
        try await consumer.assign([name: 0])
        var records: [InputRecord] = []
        loop: while true {
            switch try await consumer.nextEvent() {
            case .batch(let batch):
                for message in batch {
                    records.append(
                        InputRecord(
                            topic: topic, partition: message.partition, offset: message.offset,
                            timestamp: message.timestamp, key: message.key, value: message.value,
                            headers: message.headers.map {
                                RecordHeader(name: $0.name, value: $0.value)
                            }))
                }
            case .endOfPartition(_, let offset): if offset >= high { break loop }
            default: break
            }
        }
        await consumer.close()
        return records
    }

    /// Where the group stands.
    func position(partition: Int32 = 0, of topic: Topic = .articles) async throws
        -> CommittedOffset?
    {
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: client, groupID: group))
        let name = TopicPartition(topic: names.name(of: topic), partition: partition)
        // A broker that has just started takes a while to make the topic of the groups' offsets.
        let offset = try await consumer.committed([name], timeout: .seconds(60))[name]
        await consumer.close()
        return offset
    }

    /// Waits until the group has read so far.
    func waitUntilRead(
        to offset: Int64, partition: Int32 = 0, of topic: Topic = .articles,
        within limit: Duration = .seconds(180)
    ) async throws {
        let end = ContinuousClock.now + limit
        while ContinuousClock.now < end {
            if let position = try await position(partition: partition, of: topic),
                position.offset >= offset
            {
                return
            }
            try await Task.sleep(for: .milliseconds(50))
        }
        let position = try await position(partition: partition, of: topic)
        throw Late(
            description: "The group is at \(String(describing: position)) of \(topic)/\(partition) "
                + "and not yet at \(offset).")
    }

    /// Something did not happen in time.
    struct Late: Error, CustomStringConvertible {
        let description: String
    }
}
