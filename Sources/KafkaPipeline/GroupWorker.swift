internal import Kafka
internal import Pipeline

/// A worker that shares partitions with others of its group.
///
/// The loop is the same for all of them: it reads, keeps the order of rebalances, and publishes
/// what is due. What is published, how, and where reading begins is theirs.
protocol GroupWorker: Actor {
    associatedtype Clients: GroupClients
    associatedtype Work: ReadPartition

    nonisolated var surroundings: Surroundings { get }
    var works: [TopicPartition: Work] { get set }
    /// What this worker has left on the broker of partitions that it lost.
    var marks: [TopicPartition: CommittedOffset] { get set }
    var window: BatchWindow { get set }
    var throttle: Throttle { get set }
    var clock: RecordClock? { get set }

    /// Makes the clients of one life and joins the group.
    func connect() async throws(WorkerInterrupt) -> Clients

    /// Takes new partitions and acknowledges them.
    func takeUp(_ rebalance: Rebalance, _ clients: Clients) async throws(WorkerInterrupt)

    /// Whether what is published now sets out at once.
    func hasRoom(_ clients: Clients) -> Bool

    /// Publishes what waits.
    func publish(_ clients: Clients) async throws(WorkerInterrupt)

    /// Takes in what has become final, or has failed, since it last looked.
    func settleLanded() async throws(WorkerInterrupt)

    /// Waits until nothing is under way; what is lost is given up where that is still possible.
    func settleAll(isLost: Bool) async throws(WorkerInterrupt)

    /// Notes that this owner of the partitions ended in good order; it may fail.
    func part(from works: [Work], _ clients: Clients) async

    /// Forgets what is under way: its clients are gone.
    func forget()
}

extension GroupWorker {
    nonisolated var settings: WorkerSettings { surroundings.settings }
    nonisolated var observe: @Sendable (WorkerEvent) -> Void { surroundings.observe }
    nonisolated var patience: Patience { surroundings.patience }
    nonisolated var witness: HangWitness { surroundings.witness }

    /// Lives one life of its clients after another.
    func live() async throws(WorkerFailure) {
        try await patience.relive { () async throws(WorkerInterrupt) in try await session() }
    }

    private func session() async throws(WorkerInterrupt) {
        let clients = try await connect()
        observe(.joined(group: settings.group))
        let end: WorkerInterrupt?
        do throws(WorkerInterrupt) {
            try await work(clients)
            end = nil
        } catch {
            end = error
        }
        let gone = places(of: works.keys.sorted())
        if !gone.isEmpty { observe(end == nil ? .revoked(gone) : .lost(gone)) }
        remember(works.keys)
        works = [:]
        forget()
        witness.forget()
        await clients.close(within: settings.closeLimit)
        if let end { throw end }
        observe(.left)
    }

    /// Reads and publishes until it is told to stop.
    private func work(_ clients: Clients) async throws(WorkerInterrupt) {
        clock = surroundings.makeClock()
        defer { clock = nil }
        throttle = Throttle()
        window = BatchWindow(settings)
        while !surroundings.stopping.isSet {
            let wake = window.wake(works.values.map(\.intake), hasRoom: hasRoom(clients))
            let event = try await patience.next(from: clients.consumer, by: wake)
            try await settleLanded()
            try await handle(event, clients)
            if window.mustPublish(works.values.map(\.intake), hasRoom: hasRoom(clients)) {
                try await publish(clients)
            }
        }
        // What waits is finished, and the broker hears that this was an end in good order.
        if !window.isRetrying { try await publish(clients) }
        try await settleAll(isLost: false)
        await part(from: Array(works.values), clients)
    }

    private func handle(
        _ event: ConsumerEvent, _ clients: Clients
    ) async throws(WorkerInterrupt) {
        switch event {
        case .batch(let batch): take(batch)
        case .assigned(let rebalance):
            try await takeUp(rebalance, clients)
            observe(.assigned(places(of: works.keys.sorted())))
        case .revoked(let rebalance):
            // They are given back only when nothing of this worker can follow.
            try await settleAll(isLost: false)
            await part(from: rebalance.partitions.compactMap { works[$0] }, clients)
            try await drop(rebalance, clients.consumer)
            observe(.revoked(places(of: rebalance.partitions)))
        case .lost(let rebalance):
            try await settleAll(isLost: true)
            remember(rebalance.partitions)
            try await drop(rebalance, clients.consumer)
            observe(.lost(places(of: rebalance.partitions)))
        case .endOfPartition, .idle: break
        }
        try await holdBack(clients.consumer)
    }

    private func take(_ batch: MessageBatch) {
        var ends: [SinkPartition: Int64] = [:]
        for (partition, messages) in batch.runs {
            // What comes for a partition that has left is somebody else's.
            guard let place = works[partition]?.place else { continue }
            if works[partition]?.intake.take(messages, of: place.topic) == true { window.open() }
            if let last = messages.last { ends[place] = last.offset + 1 }
        }
        if !ends.isEmpty { observe(.received(ends)) }
    }

    /// Reads no more while enough waits that cannot be published.
    private func holdBack(_ consumer: KafkaConsumer) async throws(WorkerInterrupt) {
        let mustPause = window.isRetrying && window.isFull(works.values.map(\.intake))
        try await pause(mustPause ? Set(works.keys) : [], on: consumer)
    }

    private func pause(
        _ partitions: Set<TopicPartition>, on consumer: KafkaConsumer
    ) async throws(WorkerInterrupt) {
        let change = throttle.change(to: partitions)
        do throws(KafkaError) {
            try await consumer.follow(change)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    private func drop(
        _ rebalance: Rebalance, _ consumer: KafkaConsumer
    ) async throws(WorkerInterrupt) {
        for partition in rebalance.partitions { works[partition] = nil }
        if works.values.allSatisfy({ $0.intake.waiting.isEmpty }) { window.close() }
        try await pause(throttle.paused.subtracting(rebalance.partitions), on: consumer)
        do throws(KafkaError) {
            try await consumer.acknowledge(rebalance)
        } catch {
            throw WorkerInterrupt(error)
        }
    }

    /// Whoever finds its own mark again has not died of what it says.
    private func remember(_ partitions: some Sequence<TopicPartition>) {
        for partition in partitions { marks[partition] = works[partition]?.marked }
    }

    /// What is tried next of each partition, so many records at the most: no partition waits for
    /// the backlog of another.
    func nextSteps(most: Int) -> [(work: Work, step: Caution.Step)] {
        works.nextSteps(most: most)
    }

    /// Partitions as people know them.
    func places(of partitions: some Sequence<TopicPartition>) -> [SinkPartition] {
        partitions.compactMap(place)
    }

    func place(of partition: TopicPartition) -> SinkPartition? {
        settings.names.topic(of: partition.topic).map {
            SinkPartition(topic: $0, partition: partition.partition)
        }
    }
}
