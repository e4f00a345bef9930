internal import Kafka

/// One batch on its way, behind the one before it.
///
/// Its records follow those before it in the log, so nothing of it is handed over until all of
/// those are acknowledged; and it becomes final only after what was before it. If that fails, so
/// does this.
struct Flight: Sendable {
    /// Set once its records are acknowledged, or with what kept them from it.
    private let prepared = Once<TransactionOutcome?>()
    private let end = Once<TransactionOutcome>()
    private let givenUp = StopFlag()

    /// Starts.
    ///
    /// After the limit the outcome counts as unknown, whatever hangs. `onEnd` is called from
    /// anywhere.
    init(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset],
        by delivery: any Delivery, after before: Flight?, limit: Duration,
        onEnd: @escaping @Sendable () -> Void
    ) {
        let watchdog = Task { [self] in
            guard (try? await Task.sleep(for: limit)) != nil else { return }
            let error = KafkaError(
                code: .timedOut, message: "A transaction did not end within \(limit)")
            finish(.unknown(error), onEnd)
        }
        Task { [self] in
            finish(await fly(records, offsets, delivery, before), onEnd)
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
        prepared.set(outcome)
        if end.set(outcome) { onEnd() }
    }

    private func fly(
        _ records: [ProducerRecord], _ offsets: [TopicPartition: CommittedOffset],
        _ delivery: any Delivery, _ before: Flight?
    ) async -> TransactionOutcome {
        if let error = await before?.prepared.value?.error { return .aborted(error) }
        if let failure = await delivery.prepare(records, moving: offsets) { return failure }
        prepared.set(nil)
        if let error = await before?.landing.error { return await delivery.abort(after: error) }
        if givenUp.isSet { return await delivery.abort(after: Self.lost) }
        return await delivery.commit()
    }

    private static let lost = KafkaError(
        code: .assignmentLost, message: "The partitions are another worker's already")
}
