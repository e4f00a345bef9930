extension BlockingThread {
    /// Makes a call into the library, and waits little longer for it than it may take.
    ///
    /// The library keeps to its timeouts where it can, and where it cannot the caller goes on
    /// nevertheless. A call whose caller went on before it was its turn is not made.
    ///
    /// - Parameters:
    ///   - what: What the call does, for the error.
    ///   - handle: The client, which knows why a call may get no answer.
    ///   - timeout: How long the call may take.
    ///   - grace: How much longer is waited for the call to return.
    ///   - body: The call.
    /// - Returns: What the call answers.
    /// - Throws: The call's own error, or `timedOut` when it does not return.
    func call<T: Sendable>(
        _ what: String, on handle: ClientHandle, within timeout: Duration,
        grace: Duration = .seconds(2),
        _ body: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> T
    ) async throws(KafkaError) -> T {
        let done = Completion<Result<T, KafkaError>>()
        submit {
            if done.isFinished { return }
            do throws(KafkaError) {
                done.finish(.success(try body(handle.pointer)))
            } catch {
                done.finish(.failure(handle.explained(error)))
            }
        }
        let deadline = MonotonicTime.now.advanced(by: timeout + grace)
        let late = KafkaError.late(what, timeout + grace)
        return try await done.value(by: deadline, else: .failure(late)).get()
    }
}
