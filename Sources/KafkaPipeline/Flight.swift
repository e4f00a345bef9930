internal import Kafka

/// One batch on its way, behind the one before it.
///
/// Its records follow those before it in the log, so none of them is handed over until all of
/// those are acknowledged; and it becomes final only after what was before it. If that fails, so
/// does this.
struct Flight: Sendable {
    /// Set once its offsets are with the broker, or with what kept them from it.
    private let moved = Once<KafkaError?>()
    /// Set once its records are acknowledged, or with what kept them from it.
    private let prepared = Once<KafkaError?>()
    private let end = Once<TransactionOutcome>()
    private let givenUp = StopFlag()

    /// Starts, once the batch that has the same delivery at work has ended.
    ///
    /// After the limit the outcome counts as unknown, whatever hangs. `onEnd` is called from
    /// anywhere.
    init(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset],
        by delivery: any Delivery, onceFreeOf last: Flight? = nil, after before: Flight?,
        limit: Duration, onEnd: @escaping @Sendable () -> Void
    ) {
        let watchdog = Task { [self] in
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            let error = KafkaError(
                code: .timedOut, message: "A transaction did not end within \(limit)")
            finish(.unknown(error), onEnd)
        }
        Task { [self] in
            if let error = await last?.landing.error {
                finish(.aborted(error), onEnd)
            } else {
                let outcome = await delivery.run { await fly(records, offsets, delivery, before) }
                finish(outcome, onEnd)
            }
            watchdog.cancel()
        }
    }

    /// How it ended, if it has.
    var outcome: TransactionOutcome? { end.now }

    /// How it ends.
    var landing: TransactionOutcome { get async { await end.value } }

    /// Takes it back, if it is not too late.
    func giveUp() { givenUp.set() }

    private func finish(_ outcome: TransactionOutcome, _ onEnd: @Sendable () -> Void) {
        moved.set(outcome.error)
        prepared.set(outcome.error)
        if end.set(outcome) { onEnd() }
    }

    private func fly(
        _ records: [ProducerRecord], _ offsets: [TopicPartition: CommittedOffset],
        _ delivery: any Delivery, _ before: Flight?
    ) async -> TransactionOutcome {
        if let failure = await prepare(records, offsets, delivery, before) { return failure }
        prepared.set(nil)
        if let error = await before?.landing.error { return await delivery.abort(after: error) }
        if givenUp.isSet { return await delivery.abort(after: Self.lost) }
        return await delivery.commit()
    }

    private func prepare(
        _ records: [ProducerRecord], _ offsets: [TopicPartition: CommittedOffset],
        _ delivery: any Delivery, _ before: Flight?
    ) async -> TransactionOutcome? {
        if let failure = await delivery.begin() { return failure }
        // The offsets travel beside the records of the batch before, else beside its own.
        let isMovedFirst = delivery.isOffsetsFirst || before.map { $0.prepared.now == nil } ?? false
        if isMovedFirst, let failure = await move(offsets, delivery, before) { return failure }
        if let error = await before?.prepared.value { return await delivery.abort(after: error) }
        if let failure = await delivery.hand(over: records) { return failure }
        if !isMovedFirst, let failure = await move(offsets, delivery, before) { return failure }
        return await delivery.flush()
    }

    /// Moves the offsets, behind those before them.
    ///
    /// Of two that were sent in transactions the broker keeps what was sent last, in whatever
    /// order the transactions are committed (Apache Kafka 4.3, `OffsetMetadataManager`).
    private func move(
        _ offsets: [TopicPartition: CommittedOffset], _ delivery: any Delivery, _ before: Flight?
    ) async -> TransactionOutcome? {
        if let error = await before?.moved.value { return await delivery.abort(after: error) }
        if let failure = await delivery.move(to: offsets) { return failure }
        moved.set(nil)
        return nil
    }

    private static let lost = KafkaError(
        code: .assignmentLost, message: "The partitions are another worker's already")
}
