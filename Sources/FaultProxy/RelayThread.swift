internal import Glibc
internal import Synchronization

/// The thread that a relay runs on.
final class RelayThread: Sendable {
    private final class Start: Sendable {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    private let thread: Mutex<pthread_t?>

    init(
        listener: LoopbackSocket, port: UInt16, board: Switchboard
    ) throws(FaultProxyError) {
        let start = Unmanaged.passRetained(
            Start { Relay(listener: listener, port: port, board: board).run() })
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { raw in
                guard let raw else { return nil }
                Unmanaged<Start>.fromOpaque(raw).takeRetainedValue().body()
                return nil
            }, start.toOpaque())
        guard status == 0 else {
            start.release()
            listener.close()
            throw FaultProxyError(
                attempt: "start a thread", reason: String(cString: strerror(status)))
        }
        self.thread = Mutex(thread)
    }

    /// Waits for its end.
    func join() {
        if let thread = thread.withLock({ $0.take() }) { pthread_join(thread, nil) }
    }
}
