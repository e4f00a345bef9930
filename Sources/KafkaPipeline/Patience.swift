internal import Kafka

/// How a worker waits and repeats: as long as that may help, and until it is told to stop.
struct Patience: Sendable {
    let settings: WorkerSettings
    /// Whether the worker is told to stop, or its task is cancelled.
    let isStopping: @Sendable () -> Bool
    let observe: @Sendable (WorkerEvent) -> Void

    init(
        settings: WorkerSettings, isStopping: @escaping @Sendable () -> Bool,
        observe: @escaping @Sendable (WorkerEvent) -> Void
    ) {
        self.settings = settings
        self.isStopping = { isStopping() || Task.isCancelled }
        self.observe = observe
    }

    func checkStop() throws(WorkerInterrupt) { if isStopping() { throw .stopped } }

    /// Waits, but not longer than until the worker is told to stop.
    func pause(_ duration: Duration) async {
        let end = ContinuousClock.now + duration
        while ContinuousClock.now < end, !isStopping() {
            try? await Task.sleep(for: min(.milliseconds(100), end - ContinuousClock.now))
        }
    }

    /// Repeats a call with growing pauses: a broker that is not there yet is no reason to end.
    func untilItWorks<Value>(
        _ call: () async throws(KafkaError) -> Value
    ) async throws(WorkerInterrupt) -> Value {
        var pauses = Backoff()
        while true {
            try checkStop()
            do throws(KafkaError) {
                return try await call()
            } catch {
                let next = pauses.next()
                try bear(error, retryIn: next)
                await pause(next)
            }
        }
    }

    /// Reports trouble that goes away by itself; throws where only new clients, or a person, help.
    func bear(_ error: KafkaError, retryIn pause: Duration) throws(WorkerInterrupt) {
        if error.code == .fenced { throw fenced(error) }
        // Whoever waits in a cancelled task waits no more: everything would be tried at once.
        if error.code == .cancelled { throw .stopped }
        let isHopeless = error.isFatal || error.code == .closed || error.code == .configuration
        if isHopeless { throw WorkerInterrupt(error) }
        observe(.trouble(error.description, retryIn: pause))
    }

    /// What it means that the broker fences this client.
    ///
    /// It says so too when it has ended a transaction that was open for longer than its timeout.
    func fenced(
        _ error: KafkaError, openFor duration: Duration = .zero
    ) -> WorkerInterrupt {
        guard let slot = settings.slot, duration < settings.transactionTimeout else {
            return .rebuild(error.description)
        }
        return .failure(
            WorkerFailure(
                .fenced,
                "Another worker of group '\(settings.group)' runs with slot '\(slot)' and has "
                    + "taken this one's place. Give each worker a slot of its own, or none. "
                    + "[\(error.name)]"))
    }

    /// Lives one life after another until one ends for good.
    func relive(
        _ life: () async throws(WorkerInterrupt) -> Void
    ) async throws(WorkerFailure) {
        var pauses = Backoff()
        while !isStopping() {
            let began = ContinuousClock.now
            do throws(WorkerInterrupt) {
                return try await life()
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

    /// The next event of a consumer; trouble that the library is working on counts as none.
    func next(
        from consumer: KafkaConsumer, by wake: ContinuousClock.Instant?
    ) async throws(WorkerInterrupt) -> ConsumerEvent {
        var timeout = Duration.milliseconds(200)
        if let wake { timeout = max(.zero, min(timeout, wake - ContinuousClock.now)) }
        do throws(KafkaError) {
            return try await consumer.nextEvent(timeout: timeout)
        } catch {
            try bear(error, retryIn: .milliseconds(200))
            await pause(.milliseconds(200))
            return .idle
        }
    }
}
