extension KafkaConsumer {
    /// Makes a short call on the consumer's own thread, and goes on without it when the thread does
    /// not come back: these calls wait for a thread of the library, which has no timeout for it.
    nonisolated func attempt(
        _ what: String, within timeout: Duration,
        _ body: @escaping @Sendable (isolated KafkaConsumer) throws(KafkaError) -> Void
    ) async throws(KafkaError) {
        let done = Completion<Result<Void, KafkaError>>()
        Task.detached { await self.perform(body, telling: done) }
        let deadline = MonotonicTime.now.advanced(by: timeout)
        let late = KafkaError.late(what, timeout)
        return try await done.value(by: deadline, else: .failure(late)).get()
    }

    private func perform(
        _ body: @Sendable (isolated KafkaConsumer) throws(KafkaError) -> Void,
        telling done: Completion<Result<Void, KafkaError>>
    ) {
        if done.isFinished { return }
        do throws(KafkaError) {
            try body(self)
            done.finish(.success(()))
        } catch {
            done.finish(.failure(error))
        }
    }
}
