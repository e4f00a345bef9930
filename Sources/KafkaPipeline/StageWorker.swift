internal import Kafka
public import Pipeline

/// Runs a stage over its topics: reads a batch, decides, and publishes outputs, dead letters,
/// state and the consumed offsets in one Kafka transaction. Two producers take turns: while the
/// transaction of one batch is made final, the next batch is decided and handed over behind it.
///
/// Guarantee: every record of the input leads to its outputs once, whatever dies when, for readers
/// with `read_committed`. What it rests on: the broker refuses the offsets of a worker that is not
/// in the group any more, and with them the whole transaction.
public actor StageWorker: Worker {
    let definition: StageDefinition
    nonisolated let surroundings: Surroundings
    /// Of the producers, which take turns.
    nonisolated let transactionalIDs: [String]
    var works: [TopicPartition: PartitionWork] = [:]
    var marks: [TopicPartition: CommittedOffset] = [:]
    /// What is decided and not final yet, oldest first.
    var batches: [BatchUnderWay] = []
    /// How many batches were sent on their way.
    var turn = 0
    var clock: RecordClock?
    var window: BatchWindow
    /// How many records a transaction takes now: fewer after one that the broker refused.
    var most: Int
    var throttle = Throttle()
    /// How many records of a partition may be in a worker's hands: two batches under way and one
    /// that is being decided, each of that partition alone.
    var reach: Int { settings.batchRecords * (transactionalIDs.count + 1) }
    /// How many partitions each topic had when the topics were checked.
    var partitionCounts: [String: Int] = [:]
    /// How many of them the input had.
    var inputPartitions: Int { partitionCounts[settings.names.name(of: definition.input)] ?? 0 }

    /// The worker's own queue.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe surroundings.executor.asUnownedSerialExecutor()
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
        surroundings = Surroundings(
            name: definition.name, settings: settings, observe: observe, onHang: onHang)
        window = BatchWindow(settings)
        most = settings.batchRecords
        // Nobody alive may share it; whoever dies leaves no other trace of it.
        let name = settings.slot ?? String(UInt64.random(in: 0...UInt64.max), radix: 36)
        transactionalIDs = ["a", "b"].map { "\(settings.group)-\(name)-\($0)" }
    }

    /// Asks it to finish what it has begun, commit, leave the group and return.
    public nonisolated func stop() { surroundings.stopping.set() }

    /// Works until `stop` or until it cannot go on.
    public func run() async throws(WorkerFailure) { try await live() }
}
