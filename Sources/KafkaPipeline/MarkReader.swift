internal import Kafka

/// Tells where partitions begin and end, with what is not committed yet.
///
/// A reader of committed records answers the last stable offset: it cannot see that an earlier
/// owner's transaction is still open.
struct MarkReader {
    private let consumer: KafkaConsumer

    init(_ settings: WorkerSettings) throws(WorkerInterrupt) {
        do throws(KafkaError) {
            consumer = try KafkaConsumer(
                ConsumerConfiguration(client: settings.client, isolation: .readUncommitted))
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    func watermarks(
        of partition: TopicPartition, _ patience: Patience
    ) async throws(WorkerInterrupt) -> (low: Int64, high: Int64) {
        try await patience.untilItWorks { () async throws(KafkaError) in
            try await consumer.watermarks(of: partition)
        }
    }

    func closeBehind(within limit: Duration) { consumer.endBehind(within: limit) }
}
