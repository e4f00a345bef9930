internal import Kafka

/// Publishes records and moves the group's offsets in one transaction, and tells how it ended.
struct Transactor: Delivery {
    let seat: ProducerSeat
    let consumer: KafkaConsumer
    /// How long one step is repeated.
    let limit: Duration
    let observe: @Sendable (WorkerEvent) -> Void

    private var producer: KafkaProducer { seat.producer }
    /// How long one call waits, so that a step that was not answered is called again.
    private var callLimit: Duration { limit / 4 }

    var isOffsetsFirst: Bool { false }

    func run(_ steps: @Sendable () async -> TransactionOutcome) async -> TransactionOutcome {
        await producer.run { _ in await steps() }
    }

    func begin() async -> TransactionOutcome? {
        do throws(KafkaError) {
            try await seat.renewIfLate(within: limit)
            try await producer.beginTransaction()
            return nil
        } catch {
            // There may be one left that nobody ended.
            return ended(error)
        }
    }

    func hand(over records: [ProducerRecord]) async -> TransactionOutcome? {
        let failure = await trying { () async throws(KafkaError) in
            try await producer.enqueue(records)
        }
        if failure == nil { observe(.began(records: records.count)) }
        return failure
    }

    func move(to offsets: [TopicPartition: CommittedOffset]) async -> TransactionOutcome? {
        await trying { () async throws(KafkaError) in
            // Never kept over a rebalance: an old one would let a zombie through, or nobody.
            let group = try await consumer.groupMetadata()
            try await repeating { () async throws(KafkaError) in
                try await producer.sendOffsets(offsets, group: group, timeout: callLimit)
            }
        }
    }

    func flush() async -> TransactionOutcome? {
        await trying { () async throws(KafkaError) in
            try await repeating { () async throws(KafkaError) in
                try await producer.flush(within: callLimit)
            }
        }
    }

    /// A step of a transaction that is open: if it fails, that is aborted.
    private func trying(_ step: () async throws(KafkaError) -> Void) async -> TransactionOutcome? {
        do throws(KafkaError) {
            try await step()
            return nil
        } catch {
            return await abort(after: error)
        }
    }

    func commit() async -> TransactionOutcome {
        do throws(KafkaError) {
            try await seat.ending { () async throws(KafkaError) in
                try await repeating { () async throws(KafkaError) in
                    try await producer.commitTransaction(timeout: callLimit)
                }
            }
            return .committed
        } catch {
            return error.requiresAbort ? await abort(after: error) : ended(error)
        }
    }

    func abort(after error: KafkaError) async -> TransactionOutcome {
        if error.isFatal { return ended(error) }
        do throws(KafkaError) {
            try await seat.ending { () async throws(KafkaError) in
                try await repeating { () async throws(KafkaError) in
                    try await producer.abortTransaction(timeout: callLimit)
                }
            }
            return .aborted(error)
        } catch {
            return ended(error)
        }
    }

    func close(within limit: Duration) async { await seat.close(within: limit) }

    private func ended(_ error: KafkaError) -> TransactionOutcome {
        error.code == .fenced ? .fenced(error) : .unknown(error)
    }

    /// Repeats a call as long as that may help and the limit allows: it goes on where it was.
    private func repeating(
        _ call: () async throws(KafkaError) -> Void
    ) async throws(KafkaError) {
        let end = ContinuousClock.now + limit
        while true {
            do throws(KafkaError) {
                return try await call()
            } catch {
                let isWorthIt = error.isRetriable && !error.requiresAbort && !error.isFatal
                guard isWorthIt, ContinuousClock.now < end else { throw error }
                try? await Task.sleep(for: .milliseconds(50))
            }
        }
    }
}
