internal import Kafka

/// Publishes without transactions, in one order or the other; the chaos test finds out.
struct PlainPublisher: Delivery {
    let producer: KafkaProducer
    let consumer: KafkaConsumer
    let isOffsetsFirst: Bool
    let observe: @Sendable (WorkerEvent) -> Void

    /// Everything at once: there is nothing to make final.
    func prepare(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset]
    ) async -> TransactionOutcome? {
        do throws(KafkaError) {
            if isOffsetsFirst { try await consumer.commit(offsets) }
            observe(.began(records: records.count))
            for result in try await producer.publish(records) { _ = try result.get() }
            if !isOffsetsFirst { try await consumer.commit(offsets) }
            return nil
        } catch {
            return .unknown(error)
        }
    }

    func commit() async -> TransactionOutcome { .committed }

    func abort(after error: KafkaError) async -> TransactionOutcome { .unknown(error) }

    func close(within limit: Duration) async { await producer.close(within: limit) }
}
