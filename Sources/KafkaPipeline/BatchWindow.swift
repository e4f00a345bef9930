/// When what waits is to be published.
struct BatchWindow {
    private let settings: WorkerSettings
    private(set) var end: ContinuousClock.Instant?
    private var retries = Backoff()
    /// Whether the last attempt failed.
    private(set) var isRetrying = false

    init(_ settings: WorkerSettings) { self.settings = settings }

    /// Something has come.
    mutating func open() {
        if end == nil { end = ContinuousClock.now + settings.batchWindow }
    }

    /// Everything went through; more may be waiting.
    mutating func succeeded(isMoreWaiting: Bool) {
        retries.reset()
        isRetrying = false
        end = isMoreWaiting ? ContinuousClock.now : nil
    }

    /// It did not go through: the next attempt comes after a pause.
    mutating func failed() -> Duration {
        let pause = retries.next()
        isRetrying = true
        end = ContinuousClock.now + pause
        return pause
    }

    /// Nothing waits any more.
    mutating func close() { if !isRetrying { end = nil } }

    /// Whether it is time, with so many records and bytes waiting.
    func isDue(_ intakes: some Sequence<Intake>) -> Bool {
        guard let end else { return false }
        return ContinuousClock.now >= end || !isRetrying && isFull(intakes)
    }

    /// Whether no more should be read for now.
    func isFull(_ intakes: some Sequence<Intake>) -> Bool {
        var (records, bytes) = (0, 0)
        for intake in intakes {
            records += intake.waiting.count
            bytes += intake.bytes
        }
        return records >= settings.batchRecords || bytes >= settings.batchBytes
    }
}
