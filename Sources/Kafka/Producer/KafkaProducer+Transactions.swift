import CRdKafka
import Synchronization

extension KafkaProducer {
    /// Takes over the transactional id: fences older owners and ends what they left open.
    public func initTransactions(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try checkTransactional()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call("Starting transactions", within: timeout) { (client) throws(KafkaError) in
            while let error = rd_kafka_init_transactions(client, deadline.remaining.milliseconds) {
                let failure = KafkaError(consuming: error, "Starting transactions")
                if !failure.isRetriable || MonotonicTime.now >= deadline { throw failure }
            }
        }
    }

    /// Begins a transaction; every record from now on belongs to it.
    ///
    /// After `timedOut` call again: a transaction that began all the same is then this one.
    public func beginTransaction(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try checkTransactional()
        let mayHaveBegun = isBeginUnknown
        do throws(KafkaError) {
            try await call("Beginning a transaction", within: timeout) {
                [handle] (client) throws(KafkaError) in
                if mayHaveBegun && handle.isInTransaction.load(ordering: .acquiring) { return }
                if let error = rd_kafka_begin_transaction(client) {
                    throw KafkaError(consuming: error, "Beginning a transaction")
                }
                handle.isInTransaction.store(true, ordering: .releasing)
            }
        } catch {
            isBeginUnknown = error.code == .timedOut
            throw error
        }
        isBeginUnknown = false
        unawaitedFailure = nil
    }

    /// Makes the group's next offsets part of the transaction.
    ///
    /// - Parameters:
    ///   - offsets: For each partition the offset of the next record to read.
    ///   - group: Fetched from the consumer for this transaction; a zombie's is refused.
    ///   - timeout: How long it may take.
    /// - Throws: An error that `requiresAbort` when the group has moved on.
    public func sendOffsets(
        _ offsets: [TopicPartition: CommittedOffset], group: GroupMetadata,
        timeout: Duration = .seconds(30)
    ) async throws(KafkaError) {
        try checkTransactional()
        if offsets.isEmpty { return }
        let deadline = MonotonicTime.now.advanced(by: timeout)
        let what = "Sending offsets to the transaction"
        try await call(what, within: timeout) { (client) throws(KafkaError) in
            var metadata: OpaquePointer?
            let bytes = group.bytes
            if let error = rd_kafka_consumer_group_metadata_read(&metadata, bytes, bytes.count) {
                throw KafkaError(consuming: error, "Reading the group's metadata")
            }
            defer { rd_kafka_consumer_group_metadata_destroy(metadata) }
            let list = PartitionList(offsets)
            if let error = rd_kafka_send_offsets_to_transaction(
                client, list.pointer, metadata, deadline.remaining.milliseconds)
            {
                throw KafkaError(consuming: error, what)
            }
        }
    }

    /// Waits for all records of the transaction and commits it.
    ///
    /// After `timedOut` the outcome is not known: call again, it resumes.
    public func commitTransaction(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try await end("Committing the transaction", within: timeout, rd_kafka_commit_transaction)
    }

    /// Gives the transaction up; records still under way fail as purged.
    public func abortTransaction(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try await end("Aborting the transaction", within: timeout, rd_kafka_abort_transaction)
    }

    private func end(
        _ what: String, within timeout: Duration,
        _ ending: @escaping @Sendable (OpaquePointer?, Int32) -> OpaquePointer?
    ) async throws(KafkaError) {
        try checkTransactional()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call(what, within: timeout) { [handle] (client) throws(KafkaError) in
            if let error = ending(client, deadline.remaining.milliseconds) {
                throw KafkaError(consuming: error, what)
            }
            handle.isInTransaction.store(false, ordering: .releasing)
        }
        unawaitedFailure = nil
    }

    private func checkTransactional() throws(KafkaError) {
        try checkOpen()
        if configuration.transactionalID == nil {
            throw KafkaError(
                code: .invalidState,
                message: "This producer has no transactionalID, so it has no transactions")
        }
    }
}
