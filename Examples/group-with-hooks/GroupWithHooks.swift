/// Counts words a partition; what it has counted moves with the partition.
///
/// Run two of them at the same time, stop one, and see the hooks at work:
///
///     KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:19092 swift run example-group-with-hooks [TOPIC [RECORDS]]
///
/// It ends after so many records, or never.
import Kafka
import Surroundings

@main
struct GroupWithHooks {
    static func main() async throws {
        let client = ClientConfiguration(bootstrapServers: Surroundings.bootstrapServers)
        let limit = Surroundings.argument(2).flatMap { Int($0) } ?? .max
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, groupID: "word-counters"))
        let counter = WordCounter(consumer, limit: limit)
        try await consumer.subscribe([Surroundings.argument(1) ?? "greetings"])
        try await counter.work()
        await consumer.close()
    }
}

/// What one member of the group knows.
actor WordCounter {
    private let consumer: KafkaConsumer
    private let limit: Int
    private var words: [TopicPartition: Int] = [:]
    private var done: [TopicPartition: CommittedOffset] = [:]
    private var records = 0

    init(_ consumer: KafkaConsumer, limit: Int) {
        self.consumer = consumer
        self.limit = limit
    }

    func work() async throws {
        try await consumer.run(
            onAssigned: { try await restore($0) },
            onRevoked: { try await handOver($0) },
            onLost: { forget($0) }
        ) { batch in
            for message in batch { count(message) }
            if records >= limit {
                try await handOver(Array(done.keys))
                await consumer.close()
            }
        }
    }

    /// The count travels as a note beside the committed offset.
    private func restore(_ partitions: [TopicPartition]) async throws {
        let committed = try await consumer.committed(partitions)
        for partition in partitions {
            words[partition] = committed[partition]?.metadata.flatMap { Int($0) } ?? 0
        }
        print("assigned \(partitions), \(words)")
    }

    private func handOver(_ partitions: [TopicPartition]) async throws {
        let finished = done.filter { partitions.contains($0.key) }
        try await consumer.commit(finished)
        print("handed over \(finished.mapValues(\.offset))")
        forget(partitions)
    }

    private func forget(_ partitions: [TopicPartition]) {
        for partition in partitions { (words[partition], done[partition]) = (nil, nil) }
    }

    private func count(_ message: Message) {
        let partition = message.topicPartition
        let text = message.withValue { value in
            var words = 1
            for index in value.indices where value[index] == 0x20 { words += 1 }
            return words
        }
        words[partition, default: 0] += text ?? 0
        done[partition] = CommittedOffset(
            offset: message.offset + 1, metadata: "\(words[partition] ?? 0)")
        records += 1
    }
}
