/// When what waits is to be published.
///
/// Batches begin a window apart: what comes after a quiet time goes at once, and under load much
/// goes together.
struct BatchWindow {
    private let settings: WorkerSettings
    private(set) var end: ContinuousClock.Instant?
    private var lastSent: ContinuousClock.Instant?
    private var retries = Backoff()
    /// Whether the last attempt failed.
    private(set) var isRetrying = false

    init(_ settings: WorkerSettings) { self.settings = settings }

    /// Something has come.
    mutating func open() {
        let now = ContinuousClock.now
        if end == nil { end = max(now, lastSent.map { $0 + settings.batchWindow } ?? now) }
    }

    /// A batch has set out; more may be waiting, for the next window or in a hurry.
    mutating func sent(isMoreWaiting: Bool, isHurried: Bool = false) {
        let now = ContinuousClock.now
        lastSent = now
        end = isMoreWaiting ? (isHurried ? now : now + settings.batchWindow) : nil
    }

    /// Everything went through.
    mutating func succeeded() {
        retries.reset()
        isRetrying = false
    }

    /// It did not go through: the next attempt comes after a pause.
    mutating func failed() -> Duration {
        let pause = retries.next()
        isRetrying = true
        end = ContinuousClock.now + pause
        return pause
    }

    /// Nothing waits any more; there is nothing to be tried again either.
    mutating func close() { end = nil }

    /// Whether it is time, with so many records and bytes waiting.
    func isDue(_ intakes: some Sequence<Intake>) -> Bool {
        guard let end else { return false }
        return ContinuousClock.now >= end || !isRetrying && isFull(intakes)
    }

    /// Whether to publish now.
    ///
    /// What is due grows while there is no room for it, until enough waits: the transactions of a
    /// worker that has much to do are large, and few.
    func mustPublish(_ intakes: some Collection<Intake>, hasRoom: Bool) -> Bool {
        isDue(intakes) && (hasRoom || isFull(intakes))
    }

    /// Until when to wait for more; nil for as long as nothing happens.
    func wake(_ intakes: some Collection<Intake>, hasRoom: Bool) -> ContinuousClock.Instant? {
        hasRoom || !isDue(intakes) ? end : nil
    }

    /// Whether so much waits that no more should be read before some of it has gone.
    func isFull(_ intakes: some Sequence<Intake>) -> Bool {
        var (records, bytes) = (0, 0)
        for intake in intakes {
            records += intake.waiting.count
            bytes += intake.bytes
        }
        return records >= settings.batchRecords || bytes >= settings.batchBytes
    }
}
