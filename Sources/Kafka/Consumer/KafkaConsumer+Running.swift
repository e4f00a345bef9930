extension KafkaConsumer {
    /// Reads until the task is cancelled or the consumer is closed, and tells of rebalances.
    ///
    /// ```swift
    /// try await consumer.subscribe(["pages"])
    /// try await consumer.run(onRevoked: { await work.finish($0) }) { batch in
    ///     await work.take(batch)
    /// }
    /// await consumer.close()
    /// ```
    ///
    /// Hooks and body run one after the other and never at the same time, where the caller runs. A
    /// rebalance goes on only when its hook has returned: until then the partitions that go are
    /// still this member's, and those that come are nobody's. Hooks may commit, seek and pause.
    /// The member stays in its group however long they take, up to `maximumPollInterval`.
    ///
    /// What hooks and body throw ends the loop, and so does an error that does not go away by
    /// itself; others are logged and waited out. Whoever ends the loop closes the consumer, which
    /// gives its partitions back without a hook: finish and commit before that.
    ///
    /// - Parameters:
    ///   - startingAt: Where to begin partitions that come; those left out begin where the group
    ///     has committed.
    ///   - onAssigned: What to do before partitions come, such as restoring their state.
    ///   - onRevoked: What to do before partitions go: finish them and commit.
    ///   - onLost: What to do when partitions are gone already: drop what is there of them and
    ///     commit nothing.
    ///   - onEndOfPartition: What to do when everything up to an offset has been read; only with
    ///     `reportsEndOfPartition`.
    ///   - body: What to do with messages.
    /// - Throws: What hooks and body throw, or a `KafkaError` that does not go away by itself.
    public nonisolated(nonsending) func run(
        startingAt:
            nonisolated(nonsending) ([TopicPartition]) async throws -> [TopicPartition:
            Int64] = { _ in [:] },
        onAssigned: nonisolated(nonsending) ([TopicPartition]) async throws -> Void = { _ in },
        onRevoked: nonisolated(nonsending) ([TopicPartition]) async throws -> Void = { _ in },
        onLost: nonisolated(nonsending) ([TopicPartition]) async throws -> Void = { _ in },
        onEndOfPartition:
            nonisolated(nonsending) (TopicPartition, _ offset: Int64) async throws ->
            Void = { _, _ in },
        body: nonisolated(nonsending) (MessageBatch) async throws -> Void
    ) async throws {
        while let event = try await nextNews() {
            switch event {
            case .batch(let batch): try await body(batch)
            case .assigned(let rebalance):
                try await onAssigned(rebalance.partitions)
                let starts = try await startingAt(rebalance.partitions)
                try await goOn(with: rebalance, startingAt: starts)
            case .revoked(let rebalance):
                try await onRevoked(rebalance.partitions)
                try await goOn(with: rebalance)
            case .lost(let rebalance):
                try await onLost(rebalance.partitions)
                try await goOn(with: rebalance)
            case .endOfPartition(let partition, let offset):
                try await onEndOfPartition(partition, offset)
            case .idle: break
            }
        }
    }

    /// Acknowledges, unless the consumer was closed meanwhile, which has answered for us.
    private nonisolated func goOn(
        with rebalance: Rebalance, startingAt offsets: [TopicPartition: Int64] = [:]
    ) async throws(KafkaError) {
        do throws(KafkaError) {
            try await acknowledge(rebalance, startingAt: offsets)
        } catch {
            if error.code != .closed { throw error }
        }
    }

    /// The next event for someone who has nothing else to do; nil when there will be none.
    nonisolated func nextNews() async throws(KafkaError) -> ConsumerEvent? {
        while true {
            do throws(KafkaError) {
                return try await nextEvent(timeout: .seconds(60))
            } catch {
                if error.code == .closed || error.code == .cancelled { return nil }
                if error.isFatal || !error.isRetriable { throw error }
                handle.log(.warning, "CONSUMER", error.description)
            }
        }
    }
}
