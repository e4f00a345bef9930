internal import Kafka
public import Pipeline

/// Runs a sink: reads records and hands them on, with their offsets, in transactions of the sink.
///
/// Guarantee: every record reaches the sink once, because the sink moves its offsets with the
/// records and only from where they were. The group's offsets on the broker follow, for whoever
/// looks at the lag; nothing is read from them but how the last owner ended, and up to where its
/// dead letters are sent: those are published in a transaction with that note, so each is there
/// once, whatever dies when.
public actor SinkWorker<Sink: RecordSink>: Worker {
    let definition: SinkDefinition<Sink>
    nonisolated let surroundings: Surroundings
    let transactionalID: String
    var works: [TopicPartition: SinkWork] = [:]
    var marks: [TopicPartition: CommittedOffset] = [:]
    var clock: RecordClock?
    var window: BatchWindow
    var throttle = Throttle()

    /// The worker's own queue.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe surroundings.executor.asUnownedSerialExecutor()
    }

    /// A worker for a sink.
    ///
    /// - Parameters:
    ///   - definition: The sink.
    ///   - settings: How it reaches the broker.
    ///   - observe: Is told what happens.
    ///   - onHang: Ends the process: a record is at work for too long, and a note is left.
    public init(
        _ definition: SinkDefinition<Sink>, settings: WorkerSettings,
        observe: @escaping @Sendable (WorkerEvent) -> Void,
        onHang: @escaping @Sendable (RecordPosition) -> Void
    ) {
        self.definition = definition
        surroundings = Surroundings(
            name: definition.name, settings: settings, observe: observe, onHang: onHang)
        window = BatchWindow(settings)
        let name = settings.slot ?? String(UInt64.random(in: 0...UInt64.max), radix: 36)
        transactionalID = "\(settings.group)-\(name)-letters"
    }

    /// Asks it to finish what it has begun, leave the group and return.
    public nonisolated func stop() { surroundings.stopping.set() }

    /// Works until `stop` or until it cannot go on.
    public func run() async throws(WorkerFailure) { try await live() }
}
