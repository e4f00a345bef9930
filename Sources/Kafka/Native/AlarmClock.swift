import Synchronization

/// Calls back what has waited for too long, from one thread for the whole process.
///
/// Nearly every alarm is turned off long before it would ring, so that setting one must cost
/// little: the thread is woken only by one that is earlier than all others.
final class AlarmClock: Sendable {
    private struct Alarm {
        let time: MonotonicTime
        let ring: @Sendable () -> Void
    }

    private struct State {
        var alarms: [Int: Alarm] = [:]
        var count = 0
        /// When the thread looks next; nil while it sleeps until it is woken.
        var wake: MonotonicTime?
        var isStarted = false
    }

    /// The process's.
    static let shared = AlarmClock()

    private let state = Mutex(State())
    private let doorbell = Doorbell()

    /// Sets an alarm; answers the number by which it is turned off.
    func set(for time: MonotonicTime, _ ring: @escaping @Sendable () -> Void) -> Int {
        let (number, isEarliest, mustStart) = state.withLock { state in
            state.count += 1
            state.alarms[state.count] = Alarm(time: time, ring: ring)
            let isEarliest = state.wake.map { time < $0 } ?? true
            if isEarliest { state.wake = time }
            defer { state.isStarted = true }
            return (state.count, isEarliest, !state.isStarted)
        }
        if mustStart && !NativeThread.start("kafka-alarms", { [self] in loop() }) {
            // The next one tries again.
            state.withLock { $0.isStarted = false }
        }
        if isEarliest { doorbell.ring() }
        return number
    }

    /// Turns an alarm off, if it has not rung.
    func cancel(_ number: Int) { _ = state.withLock { $0.alarms.removeValue(forKey: number) } }

    private func loop() {
        while true {
            let (due, wake) = state.withLock { state in
                let now = MonotonicTime.now
                let due = state.alarms.filter { $0.value.time <= now }
                for number in due.keys { state.alarms[number] = nil }
                state.wake = state.alarms.values.map(\.time).min()
                return (due.values.sorted { $0.time < $1.time }, state.wake)
            }
            for alarm in due { alarm.ring() }
            doorbell.wait(until: wake)
        }
    }
}
