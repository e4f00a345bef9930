internal import CSignalPipe
internal import Glibc
internal import Synchronization

/// Watches for SIGTERM and SIGINT, and ignores SIGPIPE.
///
/// The first of the two is told to all who watch, so that the work in hand can be finished. A
/// second one ends the process at once, whatever it is doing: a thread that does nothing else
/// reads the signals, so neither a busy pool nor a blocked main thread can hold it up. (Blocking
/// the signals and waiting for them does not work beside an async main, which leaves the main
/// thread open to them.)
public enum StopSignals {
    private typealias Watcher = @Sendable (StopSignal) -> Void

    private struct State {
        var isWatching = false
        var received: StopSignal?
        var watchers: [Watcher] = []
    }

    private static let state = Mutex(State())

    /// Calls back at the first signal; at once where it has come already.
    ///
    /// The callback runs on the thread that reads signals, or on the caller's where the signal
    /// came before; it must return soon.
    ///
    /// - Throws: `SignalsError` where the system refuses.
    public static func watch(
        _ body: @escaping @Sendable (StopSignal) -> Void
    ) throws(SignalsError) {
        let received = try state.withLock { state throws(SignalsError) in
            if !state.isWatching {
                try start()
                state.isWatching = true
            }
            if state.received == nil { state.watchers.append(body) }
            return state.received
        }
        if let received { body(received) }
    }

    /// The first signal as a stream of one element.
    ///
    /// - Throws: `SignalsError` where the system refuses.
    public static func stream() throws(SignalsError) -> AsyncStream<StopSignal> {
        let (stream, continuation) = AsyncStream.makeStream(of: StopSignal.self)
        try watch { signal in
            continuation.yield(signal)
            continuation.finish()
        }
        return stream
    }

    private static func start() throws(SignalsError) {
        let descriptor = signal_pipe_open()
        guard descriptor >= 0 else {
            throw SignalsError(reason: String(cString: strerror(errno)))
        }
        var thread = pthread_t()
        let argument = UnsafeMutableRawPointer(bitPattern: Int(descriptor) + 1)
        let status = pthread_create(
            &thread, nil,
            { argument in
                StopSignals.read(from: Int32(Int(bitPattern: argument) - 1))
                return nil
            }, argument)
        guard status == 0 else { throw SignalsError(reason: String(cString: strerror(status))) }
        pthread_detach(thread)
    }

    private static func read(from descriptor: Int32) {
        var byte: UInt8 = 0
        while true {
            let count = Glibc.read(descriptor, &byte, 1)
            if count < 0 && errno == EINTR { continue }
            guard count == 1 else { return }
            if let signal = StopSignal(rawValue: Int32(byte)) { receive(signal) }
        }
    }

    private static func receive(_ signal: StopSignal) {
        let (isSecond, watchers) = state.withLock { state in
            let isSecond = state.received != nil
            state.received = signal
            defer { state.watchers = [] }
            return (isSecond, state.watchers)
        }
        if isSecond { _exit(signal.exitStatus) }
        for watcher in watchers { watcher(signal) }
    }
}
