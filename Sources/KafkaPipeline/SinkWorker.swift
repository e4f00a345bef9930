public import Pipeline

/// Runs a sink: reads records and hands them on, with their offsets, in transactions of the sink.
///
/// Guarantee: every record reaches the sink once, because the sink moves its offsets with the
/// records and only from where they were. The group's offsets on the broker follow, for whoever
/// looks at the lag; nothing is read from them but how the last owner ended.
public actor SinkWorker<Sink: RecordSink>: Worker {
    let definition: SinkDefinition<Sink>
    let settings: WorkerSettings
    let observe: @Sendable (WorkerEvent) -> Void
    let onHang: @Sendable (RecordPosition) -> Void
    nonisolated let executor: WorkerExecutor
    nonisolated let stopping = StopFlag()
    nonisolated let witness = HangWitness()
    nonisolated let patience: Patience
    var works: [SinkPartition: SinkWork] = [:]
    var clock: RecordClock?
    var window: BatchWindow
    var throttle = Throttle()

    /// The worker's own queue.
    public nonisolated var unownedExecutor: UnownedSerialExecutor {
        unsafe executor.asUnownedSerialExecutor()
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
        self.settings = settings
        self.observe = observe
        self.onHang = onHang
        window = BatchWindow(settings)
        patience = Patience(
            settings: settings, isStopping: { [stopping] in stopping.isSet }, observe: observe)
        executor = WorkerExecutor(name: "mahakam-\(definition.name)")
    }

    /// Asks it to finish what it has begun, leave the group and return.
    public nonisolated func stop() { stopping.set() }

    /// Works until `stop` or until it cannot go on.
    public func run() async throws(WorkerFailure) {
        try await patience.relive { () async throws(WorkerInterrupt) in try await session() }
    }
}
