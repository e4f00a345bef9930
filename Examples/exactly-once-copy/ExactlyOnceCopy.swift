/// Copies a topic to another one, every record exactly once, over crashes and rebalances.
///
///     KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:19092 swift run example-exactly-once-copy FROM TO [RECORDS]
///
/// It ends after so many records, or never. Readers of the copy must read `readCommitted`, as
/// consumers of this library do by default.
import Kafka
import Surroundings

@main
struct ExactlyOnceCopy {
    static func main() async throws {
        guard let from = Surroundings.argument(1), let to = Surroundings.argument(2) else {
            print("usage: example-exactly-once-copy FROM TO [RECORDS]")
            return
        }
        let client = ClientConfiguration(bootstrapServers: Surroundings.bootstrapServers)
        let limit = Surroundings.argument(3).flatMap { Int($0) } ?? .max
        // A fatal error means that somebody else has our id, or that the producer is spent.
        let copier = try Copier(client, from: from, to: to, limit: limit)
        try await copier.work()
    }
}

/// One copier; run as many as there are partitions.
actor Copier {
    private let consumer: KafkaConsumer
    private let producer: KafkaProducer
    private let (from, to): (String, String)
    private let limit: Int
    private var copied = 0

    init(_ client: ClientConfiguration, from: String, to: String, limit: Int) throws {
        consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, groupID: "\(from)-to-\(to)"))
        // An id of its own: the group's metadata fences copiers that have lost their partitions.
        let id = "\(from)-to-\(to)-\(UInt64.random(in: 0...UInt64.max))"
        producer = try KafkaProducer(ProducerConfiguration(client: client, transactionalID: id))
        (self.from, self.to, self.limit) = (from, to, limit)
    }

    func work() async throws {
        try await producer.initTransactions()
        try await producer.warmUp(topics: [to])
        try await consumer.subscribe([from])
        // Each batch is a transaction, which has ended before a rebalance can begin.
        try await consumer.run { batch in
            do {
                try await copy(batch)
            } catch let error as KafkaError where error.requiresAbort {
                try await producer.abortTransaction()
                try await rewind(batch)
            }
            if copied >= limit { await consumer.close() }
        }
        await producer.close()
        print("copied \(copied)")
    }

    private func copy(_ batch: MessageBatch) async throws {
        try await producer.beginTransaction()
        try await producer.enqueue(
            batch.map { message in
                var record = ProducerRecord(
                    topic: to, key: message.key, value: message.value, headers: message.headers,
                    timestamp: message.timestamp)
                record.continueTrace(of: message)
                return record
            })
        // What was read and what was written count together or not at all.
        try await producer.sendOffsets(
            batch.nextOffsets.mapValues { CommittedOffset(offset: $0) },
            group: try await consumer.groupMetadata())
        try await producer.commitTransaction()
        copied += batch.count
    }

    /// Reads the batch again, as far as its partitions are still ours.
    private func rewind(_ batch: MessageBatch) async throws {
        let mine = await consumer.assignment
        var starts: [TopicPartition: Int64] = [:]
        for message in batch where mine.contains(message.topicPartition) {
            starts[message.topicPartition] = min(
                starts[message.topicPartition] ?? .max, message.offset)
        }
        try await consumer.seek(to: starts)
    }
}
