internal import Kafka

/// Publishes without transactions, in one order or the other; the chaos test finds out.
struct PlainPublisher: Delivery {
    let producer: KafkaProducer
    let consumer: KafkaConsumer
    let isOffsetsFirst: Bool
    let observe: @Sendable (WorkerEvent) -> Void

    func begin() async -> TransactionOutcome? { nil }

    func hand(over records: [ProducerRecord]) async -> TransactionOutcome? {
        do throws(KafkaError) {
            if isOffsetsFirst { await gap(records.count) }
            for result in try await producer.publish(records) { _ = try result.get() }
            if !isOffsetsFirst { await gap(records.count) }
            return nil
        } catch {
            return .unknown(error)
        }
    }

    func move(to offsets: [TopicPartition: CommittedOffset]) async -> TransactionOutcome? {
        do throws(KafkaError) {
            try await consumer.commit(offsets)
            return nil
        } catch {
            return .unknown(error)
        }
    }

    /// Between the one and the other, long enough for a kill to fall there.
    private func gap(_ count: Int) async {
        observe(.began(records: count))
        try? await Task.sleep(for: .milliseconds(50))
    }

    /// They were waited for.
    func flush() async -> TransactionOutcome? { nil }

    func commit() async -> TransactionOutcome { .committed }

    func abort(after error: KafkaError) async -> TransactionOutcome { .unknown(error) }

    func close(within limit: Duration) async { await producer.close(within: limit) }
}
