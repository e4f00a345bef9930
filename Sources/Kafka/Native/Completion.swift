import Synchronization

/// A value that is set once and that one task waits for.
final class Completion<Value: Sendable>: Sendable {
    private enum State {
        case open
        case awaited(CheckedContinuation<Value, Never>)
        case finished(Value)
    }

    private let state = Mutex(State.open)

    /// Sets the value; only the first call counts.
    func finish(_ value: Value) {
        let waiter: CheckedContinuation<Value, Never>? = state.withLock { state in
            switch state {
            case .open:
                state = .finished(value)
                return nil
            case .awaited(let continuation):
                state = .finished(value)
                return continuation
            case .finished: return nil
            }
        }
        waiter?.resume(returning: value)
    }

    /// Whether the value is there.
    var isFinished: Bool {
        state.withLock { state in
            if case .finished = state { return true }
            return false
        }
    }

    var value: Value {
        get async {
            await withCheckedContinuation { continuation in
                let ready: Value? = state.withLock { state in
                    if case .finished(let value) = state { return value }
                    state = .awaited(continuation)
                    return nil
                }
                if let ready { continuation.resume(returning: ready) }
            }
        }
    }

    /// The value, or the fallback if it has not come by the deadline.
    func value(by deadline: MonotonicTime, else fallback: Value) async -> Value {
        let alarm = AlarmClock.shared.set(for: deadline) { [self] in finish(fallback) }
        defer { AlarmClock.shared.cancel(alarm) }
        return await value
    }
}
