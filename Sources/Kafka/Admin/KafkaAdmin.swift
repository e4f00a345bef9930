import CRdKafka
import Synchronization

/// Asks a cluster about its topics and groups, and changes them.
///
/// Every call waits for the cluster's answer, one call after the other, and throws when none comes
/// within its timeout.
public actor KafkaAdmin {
    nonisolated let handle: ClientHandle
    nonisolated let blocking = BlockingThread(name: "kafka-admin")
    private var closeTask: Task<CloseOutcome, Never>?

    /// Makes an administrative client; it connects in the background.
    public init(_ configuration: ClientConfiguration) throws(KafkaError) {
        try configuration.check()
        let native = NativeConfiguration()
        try native.set(configuration.settings + configuration.passedThrough)
        native.enable(RD_KAFKA_EVENT_ERROR)
        handle = try native.makeClient(RD_KAFKA_PRODUCER, log: configuration.log)
    }

    deinit {
        blocking.submit { [handle] in handle.destroy() }
        blocking.stop()
    }

    /// Frees the client, within the given time.
    @discardableResult
    public nonisolated func close(within limit: Duration = .seconds(10)) async -> CloseOutcome {
        await CloseOutcome.bounded(by: limit) { await self.closeOnce(within: limit) }
    }

    private func closeOnce(within limit: Duration) async -> CloseOutcome {
        if let closeTask { return await closeTask.value }
        let deadline = MonotonicTime.now.advanced(by: limit)
        let destroyed = Completion<Bool>()
        blocking.submit { [handle] in
            handle.destroy()
            destroyed.finish(true)
        }
        let task = Task { () -> CloseOutcome in
            await destroyed.value(by: deadline, else: false) ? .clean : .abandoned
        }
        closeTask = task
        return await task.value
    }

    /// Makes a call on the thread for those that block, and waits little longer than its timeout.
    func call<T: Sendable>(
        _ what: String, within timeout: Duration,
        _ body: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> T
    ) async throws(KafkaError) -> T {
        if closeTask != nil { throw .closed }
        return try await blocking.call(what, on: handle, within: timeout) {
            [handle] (client) throws(KafkaError) in
            do throws(KafkaError) {
                let answer = try body(client)
                // Who has been answered is let in, whatever was told before.
                handle.noteErrors()
                handle.refusal.withLock { $0 = nil }
                return answer
            } catch {
                handle.noteErrors()
                throw error
            }
        }
    }
}
