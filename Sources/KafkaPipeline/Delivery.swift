internal import Kafka

/// A producer's way of publishing a batch together with the group's offsets, step by step.
///
/// Nothing is final before the last step, so that another batch can be prepared behind it. Every
/// step but the last two answers the outcome of the whole if it has failed, and nil if not.
protocol Delivery: Sendable {
    /// Whether the offsets go before the records, come what may.
    var isOffsetsFirst: Bool { get }

    /// Runs steps of it where they change threads the least; by default where it is called.
    func run(_ steps: @Sendable () async -> TransactionOutcome) async -> TransactionOutcome

    /// Begins.
    func begin() async -> TransactionOutcome?

    /// Hands the records over, without waiting until the broker has them.
    func hand(over records: [ProducerRecord]) async -> TransactionOutcome?

    /// Moves the group's offsets, and waits until the broker has them.
    func move(to offsets: [TopicPartition: CommittedOffset]) async -> TransactionOutcome?

    /// Waits until the broker has the records.
    func flush() async -> TransactionOutcome?

    /// Makes final what was prepared.
    func commit() async -> TransactionOutcome

    /// Takes back what was prepared.
    func abort(after error: KafkaError) async -> TransactionOutcome

    /// Lets go of its producer.
    func close(within limit: Duration) async
}

extension Delivery {
    func run(_ steps: @Sendable () async -> TransactionOutcome) async -> TransactionOutcome {
        await steps()
    }

    /// Closes, or is left behind if it hangs for twice as long as closing may take.
    func end(within limit: Duration) async {
        await Deadline.race(limit * 2) { await close(within: limit) }
    }

    /// All steps.
    func publish(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset]
    ) async -> TransactionOutcome {
        if let failure = await begin() { return failure }
        if isOffsetsFirst, let failure = await move(to: offsets) { return failure }
        if let failure = await hand(over: records) { return failure }
        if !isOffsetsFirst, let failure = await move(to: offsets) { return failure }
        if let failure = await flush() { return failure }
        return await commit()
    }
}
