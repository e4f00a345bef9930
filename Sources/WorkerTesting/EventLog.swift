public import KafkaPipeline
internal import Synchronization

/// What workers said, for tests that wait for something.
public final class EventLog: Sendable {
    private struct State {
        var events: [(at: Duration, event: WorkerEvent)] = []
        var waiters: [CheckedContinuation<Void, Never>] = []
    }

    /// An event did not come in time.
    public struct Late: Error, CustomStringConvertible {
        /// What came instead.
        public let description: String
    }

    private let state = Mutex(State())
    private let began = ContinuousClock.now

    /// A log without events.
    public init() {}

    /// Takes an event in and wakes whoever waits for one.
    public func append(_ event: WorkerEvent) {
        let at = ContinuousClock.now - began
        state.withLock { $0.events.append((at, event)) }
        wake()
    }

    /// Everything that was said.
    public var all: [WorkerEvent] { state.withLock { $0.events.map(\.event) } }

    /// How many events are such.
    public func count(_ matches: (WorkerEvent) -> Bool) -> Int { all.count(where: matches) }

    /// Everything, a line each.
    public var text: String {
        state.withLock { $0.events }.map { at, event in
            if case .committed(let batch) = event {
                return "\(at) committed \(batch.positions) in \(batch.committing)"
            }
            return "\(at) \(event)"
        }.joined(separator: "\n")
    }

    /// Waits for an event.
    ///
    /// - Throws: `Late` with everything that was said instead.
    public func wait(
        within limit: Duration = .seconds(120), _ matches: @Sendable (WorkerEvent) -> Bool
    ) async throws(Late) {
        let end = ContinuousClock.now + limit
        while true {
            let events = all
            if events.contains(where: matches) { return }
            if ContinuousClock.now >= end {
                throw Late(description: "Only this happened:\n" + text)
            }
            await another(after: events.count, by: end)
        }
    }

    /// Waits until there are more events than so many, or until the end.
    private func another(after count: Int, by end: ContinuousClock.Instant) async {
        let alarm = Task {
            try? await Task.sleep(until: end, clock: .continuous)
            wake()
        }
        await withCheckedContinuation { continuation in
            let isOver = state.withLock { state in
                if state.events.count > count || ContinuousClock.now >= end { return true }
                state.waiters.append(continuation)
                return false
            }
            if isOver { continuation.resume() }
        }
        alarm.cancel()
    }

    private func wake() {
        let waiters = state.withLock { state in
            defer { state.waiters = [] }
            return state.waiters
        }
        for waiter in waiters { waiter.resume() }
    }
}
