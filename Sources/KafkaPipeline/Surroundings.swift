internal import Pipeline

/// What a worker is given, and what it is stopped and watched with.
struct Surroundings: Sendable {
    let settings: WorkerSettings
    let observe: @Sendable (WorkerEvent) -> Void
    let onHang: @Sendable (RecordPosition) -> Void
    let executor: WorkerExecutor
    let stopping: StopFlag
    let witness = HangWitness()
    let patience: Patience

    init(
        name: String, settings: WorkerSettings, observe: @escaping @Sendable (WorkerEvent) -> Void,
        onHang: @escaping @Sendable (RecordPosition) -> Void
    ) {
        let stopping = StopFlag()
        self.settings = settings
        self.observe = observe
        self.onHang = onHang
        self.stopping = stopping
        executor = WorkerExecutor(name: "mahakam-\(name)")
        patience = Patience(
            settings: settings, isStopping: { stopping.isSet }, observe: observe)
    }

    /// A clock that ends the process when one record is at work for too long, with a note left.
    func makeClock() -> RecordClock {
        RecordClock(limit: settings.recordLimit) { [self] position, took in
            observe(.hung(position, took))
            witness.testify(about: position)
            onHang(position)
        }
    }
}
