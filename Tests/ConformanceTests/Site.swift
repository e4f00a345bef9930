import Foundation
import Kafka
import KafkaPipeline
import Pipeline

/// Names on a broker that no other test uses, and what tests do there.
struct Site: Sendable, Codable {
    let bootstrap: String
    let name: String

    /// The broker that the environment names, if it does.
    static let sharedBootstrap = ProcessInfo.processInfo.environment["KAFKA_BOOTSTRAP_SERVERS"]

    init(_ bootstrap: String? = sharedBootstrap) {
        self.bootstrap = bootstrap ?? "127.0.0.1:9"
        name = "conf-" + String(UInt64.random(in: 0...UInt64.max), radix: 36)
    }

    private init(bootstrap: String, name: String) {
        self.bootstrap = bootstrap
        self.name = name
    }

    /// The same topics by another way.
    func by(_ bootstrap: String) -> Site { Site(bootstrap: bootstrap, name: name) }

    var group: String { name }
    var names: TopicNames { TopicNames(prefix: name + ".") }

    func client(
        _ id: String = "conformance", _ properties: [String: String] = [:]
    ) -> ClientConfiguration {
        ClientConfiguration(
            bootstrapServers: bootstrap, clientID: id,
            properties: ["fetch.wait.max.ms": "20"].merging(properties) { $1 })
    }

    /// Settings for a worker that is given up soon after it has died.
    func settings(
        records: Int = 100, client id: String = "worker", _ properties: [String: String] = [:]
    ) -> WorkerSettings {
        var settings = WorkerSettings(client: client(id, properties), names: names, group: group)
        settings.batchWindow = .milliseconds(10)
        settings.batchRecords = records
        settings.sessionTimeout = .seconds(6)
        settings.transactionTimeout = .seconds(6)
        return settings
    }

    func partition(_ topic: String, _ number: Int32 = 0) -> TopicPartition {
        TopicPartition(topic: names.name(of: topic), partition: number)
    }

    func partition(_ topic: Topic, _ number: Int32 = 0) -> TopicPartition {
        TopicPartition(topic: names.name(of: topic), partition: number)
    }

    /// Makes topics; answers nothing and throws what went wrong.
    func make(
        _ topics: [String], partitions: Int32 = 1, replicas: Int32 = 1,
        configuration: [String: String] = [:]
    ) async throws {
        let admin = try KafkaAdmin(client())
        let failures = try await admin.createTopics(
            topics.map {
                TopicSpecification(
                    name: names.name(of: $0), partitions: partitions,
                    replicationFactor: replicas, configuration: configuration)
            })
        await admin.close()
        if let failure = failures.values.first { throw failure }
    }

    /// Makes the topics of a stage, all but those that are made apart.
    func makeStage(
        partitions: Int32 = 1, replicas: Int32 = 1, except: Set<Topic> = []
    ) async throws {
        let topics = Topic.allCases.filter { !except.contains($0) }
        try await make(topics.map(\.rawValue), partitions: partitions, replicas: replicas)
    }

    func write(_ records: [ProducerRecord]) async throws {
        let producer = try KafkaProducer(ProducerConfiguration(client: client("writer")))
        for result in try await producer.publish(records) { _ = try result.get() }
        await producer.close()
    }

    /// Writes records of a stage's input as they are.
    func feed(_ records: [InputRecord], timestamp: Int64? = nil) async throws {
        try await write(
            records.map {
                ProducerRecord(
                    topic: names.name(of: $0.topic), partition: $0.partition, key: $0.key,
                    value: $0.value, timestamp: timestamp)
            })
    }

    /// Every record of a partition up to where it ends now, be it committed yet or not.
    func read(
        _ partition: TopicPartition, isolation: ConsumerConfiguration.Isolation = .readCommitted
    ) async throws -> [Message] {
        let high = try await watermarks(partition).high
        let reader = try KafkaConsumer(
            ConsumerConfiguration(
                client: client("reader"), isolation: isolation, reportsEndOfPartition: true))
        try await reader.assign([partition: KafkaOffset.beginning])
        var messages: [Message] = []
        let end = ContinuousClock.now + .seconds(60)
        reading: while true {
            switch try await reader.nextEvent(timeout: .seconds(1)) {
            case .batch(let batch): messages += batch
            case .endOfPartition(_, let offset): if offset >= high { break reading }
            default: break
            }
            if ContinuousClock.now > end { throw Late("\(partition) was not read to \(high).") }
        }
        await reader.close()
        return messages
    }

    /// Where a partition begins and ends, with what is not committed.
    func watermarks(_ partition: TopicPartition) async throws -> (low: Int64, high: Int64) {
        let reader = try KafkaConsumer(
            ConsumerConfiguration(client: client("reader"), isolation: .readUncommitted))
        let ends = try await reader.watermarks(of: partition)
        await reader.close()
        return ends
    }

    /// Where the group stands.
    func position(of partition: TopicPartition) async throws -> Int64? {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client("reader"), groupID: group))
        let offset = try await consumer.committed([partition], timeout: .seconds(60))[partition]?
            .offset
        await consumer.close()
        return offset
    }

    /// Waits until the group has read so far; a broker that is away meanwhile is waited for.
    func waitUntilRead(
        _ partition: TopicPartition, to offset: Int64, within limit: Duration = .seconds(90),
        _ worker: LiveWorker? = nil
    ) async throws {
        var last: Int64?
        do {
            try await eventually("\(partition) is read to \(offset)", within: limit) {
                last = (try? await position(of: partition)).flatMap { $0 } ?? last
                return (last ?? 0) >= offset
            }
        } catch {
            throw Late("\(error), only to \(last ?? -1)\n\(worker?.story ?? "")")
        }
    }
}

extension TopicNames {
    fileprivate func name(of topic: String) -> String { prefix + topic }
}
