import Glibc
import Kafka
import Synchronization

/// A broker to test against, and names that no other test uses.
struct Place {
    let bootstrapServers: String
    let run: String

    /// The real Kafka that the environment names.
    static let realServers = environment("KAFKA_BOOTSTRAP_SERVERS")

    private static let count = Atomic<Int>(0)

    init(_ bootstrapServers: String) {
        self.bootstrapServers = bootstrapServers
        let number = Place.count.add(1, ordering: .relaxed).newValue
        run = "\(String(UInt32.random(in: 0...UInt32.max), radix: 36))-\(number)"
    }

    func name(_ name: String) -> String { "test-\(name)-\(run)" }

    var client: ClientConfiguration {
        ClientConfiguration(
            bootstrapServers: bootstrapServers, properties: ["fetch.wait.max.ms": "10"])
    }

    var producerClient: ClientConfiguration {
        ClientConfiguration(bootstrapServers: bootstrapServers)
    }

    /// A consumer without a group that reads every partition from the beginning.
    func reader(
        _ topic: String, partitions: Int32 = 1,
        isolation: ConsumerConfiguration.Isolation = .readCommitted
    ) async throws(KafkaError) -> KafkaConsumer {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(
                client: client, isolation: isolation, reportsEndOfPartition: true))
        var starts: [TopicPartition: Int64] = [:]
        for partition in 0..<partitions {
            starts[TopicPartition(topic: topic, partition: partition)] = KafkaOffset.beginning
        }
        try await consumer.assign(starts)
        return consumer
    }

    func member(_ group: String, session: Duration = .seconds(6)) throws(KafkaError)
        -> KafkaConsumer
    {
        try KafkaConsumer(
            ConsumerConfiguration(client: client, groupID: group, sessionTimeout: session))
    }

    func producer(
        transactionalID: String? = nil, timeout: Duration? = nil
    ) throws(KafkaError) -> KafkaProducer {
        try KafkaProducer(
            ProducerConfiguration(
                client: producerClient, transactionalID: transactionalID,
                transactionTimeout: timeout))
    }
}

/// A variable of the environment, if it is set and not empty.
func environment(_ name: String) -> String? {
    guard let raw = getenv(name) else { return nil }
    let value = String(cString: raw)
    return value.isEmpty ? nil : value
}

extension KafkaConsumer {
    /// Everything up to the end of `partitions` partitions.
    func readToEnd(partitions: Int = 1) async throws(KafkaError) -> [Message] {
        var messages: [Message] = []
        var ended: Set<TopicPartition> = []
        while ended.count < partitions {
            switch try await nextEvent(timeout: .seconds(30)) {
            case .batch(let batch): messages += batch
            case .endOfPartition(let partition, _): ended.insert(partition)
            case .idle: throw KafkaError(code: .timedOut, message: "no end of partition in 30 s")
            default: break
            }
        }
        return messages
    }

    /// Acknowledges rebalances until `count` messages have come.
    func read(_ count: Int) async throws(KafkaError) -> [Message] {
        var messages: [Message] = []
        while messages.count < count {
            switch try await nextEvent(timeout: .seconds(30)) {
            case .batch(let batch): messages += batch
            case .assigned(let rebalance), .revoked(let rebalance), .lost(let rebalance):
                try await acknowledge(rebalance)
            case .idle:
                throw KafkaError(
                    code: .timedOut, message: "\(messages.count) of \(count) messages in 30 s")
            case .endOfPartition: break
            }
        }
        return messages
    }

    /// The next rebalance, whatever comes before it.
    func nextRebalance() async throws(KafkaError) -> ConsumerEvent {
        while true {
            let event = try await nextEvent(timeout: .seconds(30))
            switch event {
            case .assigned, .revoked, .lost: return event
            case .idle: throw KafkaError(code: .timedOut, message: "no rebalance in 30 s")
            default: break
            }
        }
    }
}

extension Message {
    /// The value as text.
    var text: String? { value.map { String(decoding: $0, as: UTF8.self) } }
}

extension ProducerRecord {
    init(_ topic: String, _ text: String, partition: Int32? = nil) {
        self.init(topic: topic, partition: partition, value: Array(text.utf8))
    }
}
