import Synchronization

/// A second thread for a client's calls that block, one after the other; started at first use.
final class BlockingThread: Sendable {
    private struct State {
        var work: [@Sendable () -> Void] = []
        var isStarted = false
        var isStopping = false
    }

    private let state = Mutex(State())
    private let doorbell = Doorbell()
    private let name: String

    init(name: String) { self.name = name }

    /// Runs the call on this thread, after those before it.
    func submit(_ body: @escaping @Sendable () -> Void) {
        let mustStart = state.withLock { state in
            state.work.append(body)
            defer { state.isStarted = true }
            return !state.isStarted
        }
        if mustStart && !NativeThread.start(name, { [self] in loop() }) {
            // No thread to be had: late is better than never.
            state.withLock { $0.isStarted = false }
            drain()
        }
        doorbell.ring()
    }

    /// Lets the thread end once its calls are done.
    func stop() {
        state.withLock { $0.isStopping = true }
        doorbell.ring()
    }

    private func loop() {
        while true {
            drain()
            if state.withLock({ $0.isStopping && $0.work.isEmpty }) { return }
            doorbell.wait(until: nil)
        }
    }

    private func drain() {
        while let next = state.withLock({ $0.work.isEmpty ? nil : $0.work.removeFirst() }) {
            next()
        }
    }
}
