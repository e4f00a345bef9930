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
            if isOffsetsFirst {
                try await consumer.commit(offsets)
                await gap(records.count)
                try await publish(records)
            } else {
                try await publish(records)
                await gap(records.count)
                try await consumer.commit(offsets)
            }
            return nil
        } catch {
            return .unknown(error)
        }
    }

    private func publish(_ records: [ProducerRecord]) async throws(KafkaError) {
        for result in try await producer.publish(records) { _ = try result.get() }
    }

    /// Between the one and the other, long enough for a kill to fall there.
    private func gap(_ count: Int) async {
        observe(.began(records: count))
        try? await Task.sleep(for: .milliseconds(50))
    }

    func commit() async -> TransactionOutcome { .committed }

    func abort(after error: KafkaError) async -> TransactionOutcome { .unknown(error) }

    func close(within limit: Duration) async { await producer.close(within: limit) }
}
