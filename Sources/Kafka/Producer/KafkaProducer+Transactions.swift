import CRdKafka

extension KafkaProducer {
    /// Takes over the transactional id: fences older owners and ends what they left open.
    public func initTransactions(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try checkTransactional()
        let deadline = MonotonicTime.now.advanced(by: timeout)
        try await call(within: timeout) { (client) throws(KafkaError) in
            while let error = rd_kafka_init_transactions(client, deadline.remaining.milliseconds) {
                let failure = KafkaError(consuming: error, "Starting transactions")
                if !failure.isRetriable || MonotonicTime.now >= deadline { throw failure }
            }
        }
    }

    /// Begins a transaction; every record from now on belongs to it.
    public func beginTransaction() throws(KafkaError) {
        try checkTransactional()
        if let error = rd_kafka_begin_transaction(handle.pointer) {
            throw KafkaError(consuming: error, "Beginning a transaction")
        }
        isInTransaction = true
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
        try await call(within: timeout) { (client) throws(KafkaError) in
            var metadata: OpaquePointer?
            let bytes = group.bytes
            if let error = rd_kafka_consumer_group_metadata_read(&metadata, bytes, bytes.count) {
                throw KafkaError(consuming: error, "Reading the group's metadata")
            }
            defer { rd_kafka_consumer_group_metadata_destroy(metadata) }
            let list = PartitionList(offsets)
            if let error = rd_kafka_send_offsets_to_transaction(
                client, list.pointer, metadata, timeout.milliseconds)
            {
                throw KafkaError(consuming: error, "Sending offsets to the transaction")
            }
        }
    }

    /// Waits for all records of the transaction and commits it.
    ///
    /// After `timedOut` the outcome is not known: call again, it resumes.
    public func commitTransaction(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try checkTransactional()
        try await call(within: timeout) { (client) throws(KafkaError) in
            if let error = rd_kafka_commit_transaction(client, timeout.milliseconds) {
                throw KafkaError(consuming: error, "Committing the transaction")
            }
        }
        isInTransaction = false
        unawaitedFailure = nil
    }

    /// Gives the transaction up; records still under way fail as purged.
    public func abortTransaction(timeout: Duration = .seconds(30)) async throws(KafkaError) {
        try checkTransactional()
        try await call(within: timeout) { (client) throws(KafkaError) in
            if let error = rd_kafka_abort_transaction(client, timeout.milliseconds) {
                throw KafkaError(consuming: error, "Aborting the transaction")
            }
        }
        isInTransaction = false
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
