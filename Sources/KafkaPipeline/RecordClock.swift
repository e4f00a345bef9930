internal import Dispatch
internal import Pipeline
internal import Synchronization

/// Watches how long one record is at work, from a thread that no stage can block.
final class RecordClock: Sendable {
    private struct Work {
        var position: RecordPosition
        var since: ContinuousClock.Instant
    }

    private let work = Mutex<Work?>(nil)
    private let hasFired = Mutex(false)
    private let limit: Duration
    private let onHang: @Sendable (RecordPosition, Duration) -> Void
    private let queue = DispatchQueue(label: "mahakam-record-clock")

    /// Calls `onHang` once, for the first record that takes longer than the limit.
    init(
        limit: Duration,
        onHang: @escaping @Sendable (RecordPosition, Duration) -> Void
    ) {
        self.limit = limit
        self.onHang = onHang
        tick()
    }

    /// Looks now and then, as long as there is somebody to look for.
    private func tick() {
        let pause = max(10, min(1000, Int(limit / .milliseconds(1)) / 10))
        queue.asyncAfter(deadline: .now() + .milliseconds(pause)) { [weak self] in
            self?.check()
            self?.tick()
        }
    }

    /// A record is at work now; nil for none.
    func watch(_ position: RecordPosition?) {
        let now = position.map { Work(position: $0, since: ContinuousClock.now) }
        work.withLock { $0 = now }
    }

    private func check() {
        guard let work = work.withLock({ $0 }) else { return }
        let took = ContinuousClock.now - work.since
        guard took > limit else { return }
        let isFirst = hasFired.withLock { fired in
            defer { fired = true }
            return !fired
        }
        guard isFirst else { return }
        onHang(work.position, took)
    }
}
