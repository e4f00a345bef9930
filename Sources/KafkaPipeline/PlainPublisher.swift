internal import Kafka

/// Publishes without transactions, in one order or the other; the chaos test finds out.
struct PlainPublisher {
    let producer: KafkaProducer
    let consumer: KafkaConsumer
    let isOffsetsFirst: Bool

    func publish(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset],
        began: @Sendable () -> Void
    ) async -> Transactor.Outcome {
        do throws(KafkaError) {
            if isOffsetsFirst { try await consumer.commit(offsets) }
            began()
            for result in try await producer.publish(records) { _ = try result.get() }
            if !isOffsetsFirst { try await consumer.commit(offsets) }
            return .committed
        } catch {
            return .unknown(error)
        }
    }
}
