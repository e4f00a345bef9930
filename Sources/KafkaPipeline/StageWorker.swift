internal import Kafka
public import Pipeline
internal import Synchronization

/// Runs a stage over its topics: reads a batch, decides, and publishes outputs, dead letters,
/// state and the consumed offsets in one Kafka transaction.
///
/// Guarantee: every record of the input leads to its outputs once, whatever dies when, for readers
/// with `read_committed`. What it rests on: the broker refuses the offsets of a worker that is not
/// in the group any more, and with them the whole transaction.
public actor StageWorker: Worker {
    let definition: StageDefinition
    let settings: WorkerSettings
    let observe: @Sendable (WorkerEvent) -> Void
    let onHang: @Sendable (RecordPosition) -> Void
    nonisolated let executor: WorkerExecutor
    nonisolated let isStopping = Atomic(false)
    /// What the watch over single records needs to leave a note, while the worker itself is busy.
    nonisolated let witness = Mutex<HangWitness?>(nil)
    let transactionalID: String
    var works: [TopicPartition: PartitionWork] = [:]
    var clock: RecordClock?
    /// When what waits must be published.
    var windowEnd: ContinuousClock.Instant?
    /// How many records a transaction takes now: fewer after one that the broker refused.
    var most: Int
    var isPaused = false
    var retryAt: ContinuousClock.Instant?
    var retries = Backoff()

    /// The worker's own queue.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
    }

    /// A worker for a stage.
    ///
    /// - Parameters:
    ///   - definition: The stage.
    ///   - settings: How it reaches the broker.
    ///   - observe: Is told what happens.
    ///   - onHang: Ends the process: a record is at work for too long, and a note is left.
    public init(
        _ definition: StageDefinition, settings: WorkerSettings,
        observe: @escaping @Sendable (WorkerEvent) -> Void,
        onHang: @escaping @Sendable (RecordPosition) -> Void
    ) {
        self.definition = definition
        self.settings = settings
        self.observe = observe
        self.onHang = onHang
        executor = WorkerExecutor(name: "mahakam-\(definition.name)")
        most = settings.batchRecords
        // Nobody alive may share it; whoever dies leaves no other trace of it.
        let name = settings.slot ?? String(UInt64.random(in: 0...UInt64.max), radix: 36)
        transactionalID = "\(settings.group)-\(name)"
    }

    /// Asks it to finish what it has begun, commit, leave the group and return.
    public nonisolated func stop() { isStopping.store(true, ordering: .sequentiallyConsistent) }

    /// Works until `stop` or until it cannot go on.
    public func run() async throws(WorkerFailure) {
        var pauses = Backoff()
        while !isStopping.load(ordering: .sequentiallyConsistent) {
            let began = ContinuousClock.now
            do throws(WorkerInterrupt) {
                try await session()
                return
            } catch {
                switch error {
                case .stopped: return
                case .failure(let failure): throw failure
                case .rebuild(let reason):
                    if ContinuousClock.now - began > .seconds(60) { pauses.reset() }
                    observe(.rebuilding(reason: reason))
                    await pause(pauses.next())
                }
            }
        }
    }

    /// Waits, but not longer than until it is told to stop.
    func pause(_ duration: Duration) async {
        let end = ContinuousClock.now + duration
        while ContinuousClock.now < end, !isStopping.load(ordering: .sequentiallyConsistent) {
            try? await Task.sleep(for: min(.milliseconds(100), end - ContinuousClock.now))
        }
    }

    func checkStop() throws(WorkerInterrupt) {
        if isStopping.load(ordering: .sequentiallyConsistent) { throw .stopped }
    }
}
