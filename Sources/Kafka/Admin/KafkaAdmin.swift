import CRdKafka
import Synchronization

/// Asks a cluster about its topics and groups, and changes them.
///
/// Every call waits for the cluster's answer, one call after the other, and throws when none comes
/// within its timeout.
public actor KafkaAdmin {
    nonisolated let handle: ClientHandle
    private nonisolated let blocking = BlockingThread(name: "kafka-admin")
    private var isClosed = false

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
    public func close(within limit: Duration = .seconds(10)) async -> CloseOutcome {
        if isClosed { return .clean }
        isClosed = true
        let destroyed = Completion<Bool>()
        blocking.submit { [handle] in
            handle.destroy()
            destroyed.finish(true)
        }
        let deadline = MonotonicTime.now.advanced(by: limit)
        return await destroyed.value(by: deadline, else: false) ? .clean : .abandoned
    }

    func call<T: Sendable>(
        _ body: @escaping @Sendable (OpaquePointer) throws(KafkaError) -> T
    ) async throws(KafkaError) -> T {
        if isClosed { throw .closed }
        let result = await blocking.run { [handle] () -> Result<T, KafkaError> in
            do throws(KafkaError) {
                let answer = try body(handle.pointer)
                // Who has been answered is let in, whatever was told before.
                handle.noteErrors()
                handle.refusal.withLock { $0 = nil }
                return .success(answer)
            } catch {
                handle.noteErrors()
                return .failure(handle.explained(error))
            }
        }
        return try result.get()
    }
}
