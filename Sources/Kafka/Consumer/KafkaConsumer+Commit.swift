extension KafkaConsumer {
    /// Commits that everything up to the end of a batch is done, and waits for the broker's word.
    public func commit(
        _ batch: MessageBatch, timeout: Duration = .seconds(10)
    ) async throws(KafkaError) {
        try await commit(
            batch.nextOffsets.mapValues { CommittedOffset(offset: $0) }, timeout: timeout)
    }
}
