/// Says now and then that it is time.
struct Pace {
    private let interval: Duration
    private var next: ContinuousClock.Instant

    init(every interval: Duration) {
        self.interval = interval
        next = ContinuousClock.now + interval
    }

    /// Whether the interval has passed since it last said so.
    mutating func isDue(at now: ContinuousClock.Instant = .now) -> Bool {
        guard now >= next else { return false }
        next = now + interval
        return true
    }
}
