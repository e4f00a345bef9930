internal import Kafka

/// A producer's way of publishing a batch together with the group's offsets, in two steps.
///
/// Between the steps nothing is final, so that another batch can be prepared behind it.
protocol Delivery: Sendable {
    /// Hands everything over and waits until the broker has it; the outcome if that has failed.
    func prepare(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset]
    ) async -> TransactionOutcome?

    /// Makes final what was prepared.
    func commit() async -> TransactionOutcome

    /// Takes back what was prepared.
    func abort(after error: KafkaError) async -> TransactionOutcome

    /// Lets go of its producer.
    func close(within limit: Duration) async
}

extension Delivery {
    /// Closes, or is left behind if it hangs for twice as long as closing may take.
    func end(within limit: Duration) async {
        await Deadline.race(limit * 2) { await close(within: limit) }
    }

    /// Both steps.
    func publish(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset]
    ) async -> TransactionOutcome {
        if let failure = await prepare(records, moving: offsets) { return failure }
        return await commit()
    }
}
