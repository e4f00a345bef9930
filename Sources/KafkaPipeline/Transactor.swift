internal import Kafka

/// Publishes records and moves the group's offsets in one transaction, and tells how it ended.
struct Transactor {
    /// How a transaction ended.
    enum Outcome {
        case committed
        /// Nothing of it is there; the same may be tried again.
        case aborted(KafkaError)
        /// It may be there or not; only new clients can find out.
        case unknown(KafkaError)
        /// Another producer has the same transactional id.
        case fenced(KafkaError)
    }

    let producer: KafkaProducer
    let consumer: KafkaConsumer
    let settings: WorkerSettings
    let observe: @Sendable (WorkerEvent) -> Void

    /// How long one step is repeated.
    private var limit: Duration { settings.callLimit }

    func publish(
        _ records: [ProducerRecord], moving offsets: [TopicPartition: CommittedOffset]
    ) async -> Outcome {
        let began = { @Sendable [observe] in observe(.began(records: records.count)) }
        guard settings.guarantee == .exactlyOnce else {
            let plain = PlainPublisher(
                producer: producer, consumer: consumer,
                isOffsetsFirst: settings.guarantee == .offsetsFirst)
            return await plain.publish(records, moving: offsets, began: began)
        }
        do throws(KafkaError) {
            try await producer.beginTransaction()
        } catch {
            // There may be one left that nobody ended.
            return ended(error)
        }
        do throws(KafkaError) {
            try await producer.enqueue(records)
            began()
            // Never kept over a rebalance: an old one would let a zombie through, or nobody.
            let group = try await consumer.groupMetadata()
            try await repeating { () async throws(KafkaError) in
                try await producer.sendOffsets(offsets, group: group, timeout: limit)
            }
        } catch {
            return await abort(after: error)
        }
        do throws(KafkaError) {
            try await repeating { () async throws(KafkaError) in
                try await producer.commitTransaction(timeout: limit)
            }
            return .committed
        } catch {
            return error.requiresAbort ? await abort(after: error) : ended(error)
        }
    }

    private func abort(after error: KafkaError) async -> Outcome {
        if error.isFatal { return ended(error) }
        do throws(KafkaError) {
            try await repeating { () async throws(KafkaError) in
                try await producer.abortTransaction(timeout: limit)
            }
            return .aborted(error)
        } catch {
            return ended(error)
        }
    }

    private func ended(_ error: KafkaError) -> Outcome {
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
