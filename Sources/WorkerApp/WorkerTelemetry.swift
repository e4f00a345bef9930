import Configuration
import Glibc
import Kafka
import KafkaPipeline
import Pipeline
import Probe
import Synchronization

/// Turns what happens in a worker into metrics, and answers whether it is alive and ready.
final class WorkerTelemetry: Sendable {
    /// How much longer than a worker's longest wait nothing may move.
    private static let grace = Duration.seconds(60)

    private let state: ProbeState
    private let names: TopicNames
    private let health: Mutex<WorkerHealth>
    private let figures = ProcessFigures()
    private let clock: @Sendable () -> ContinuousClock.Instant

    init(
        _ state: ProbeState, service: ServiceName, prefix: String, longestWait: Duration,
        clock: @escaping @Sendable () -> ContinuousClock.Instant = { ContinuousClock.now }
    ) {
        self.state = state
        self.clock = clock
        names = TopicNames(prefix: prefix)
        health = Mutex(WorkerHealth(patience: longestWait + Self.grace, now: clock()))
        state.set(
            WorkerMetrics.build, to: 1,
            labels: [
                MetricLabel("program", service.rawValue), MetricLabel("version", Release.version),
            ])
        for metric in [
            WorkerMetrics.records, WorkerMetrics.outputs, WorkerMetrics.commits,
            WorkerMetrics.aborts, WorkerMetrics.rebuilds, WorkerMetrics.troubles,
            WorkerMetrics.deleted,
        ] {
            state.add(0, to: metric)
        }
        state.set(WorkerMetrics.partitions, to: 0)
        refresh()
    }

    /// The answer to a request, as things are at this moment.
    func respond(to path: String) -> ProbeResponse {
        refresh()
        if path == "/metrics" { showFigures() }
        return state.respond(to: path)
    }

    private func refresh() {
        let now = clock()
        let (waiting, stuck) = health.withLock { ($0.waiting(now), $0.stuck(now)) }
        if let waiting { state.setNotReady(waiting) } else { state.setReady() }
        state.setStuck(stuck)
        state.set(WorkerMetrics.ready, to: state.isReady ? 1 : 0)
    }

    private func showFigures() {
        figures.show(in: state)
        let now = clock()
        let (stillness, lags) = health.withLock { health in
            (health.stillness(now), health.assigned.map { ($0, health.lag(of: $0)) })
        }
        state.set(WorkerMetrics.progress, to: stillness.inSeconds)
        for (partition, lag) in lags {
            guard let lag else { continue }
            state.set(WorkerMetrics.lag, to: Double(lag), labels: labels(partition))
        }
    }

    /// Takes in what the Kafka library says of the client that reads for the group.
    func record(_ statistics: Statistics) {
        guard statistics.group != nil else { return }
        if !statistics.brokers.isEmpty {
            let isReached = statistics.brokers.contains { $0.state == "UP" }
            let now = clock()
            health.withLock { $0.reached(anyBroker: isReached, now: now) }
        }
        for topic in statistics.topics {
            guard let known = names.topic(of: topic.name) else { continue }
            for partition in topic.partitions where partition.isWanted {
                guard let end = partition.lastStableOffset ?? partition.highOffset else { continue }
                let isBehind = partition.nextOffset.map { $0 < end } ?? false
                let reach = WorkerHealth.Reach(
                    end: end, hasMore: partition.messagesPrefetched > 0 || isBehind)
                let place = SinkPartition(topic: known, partition: partition.number)
                health.withLock { $0.reach(reach, of: place) }
            }
        }
    }

    /// Takes in what happened.
    func record(_ event: WorkerEvent) {
        let now = clock()
        // Clients that are made anew begin without a partition.
        let gone = health.withLock { (health: inout WorkerHealth) -> Set<SinkPartition> in
            defer { health.record(event, now: now) }
            if case .rebuilding = event { return health.known }
            return []
        }
        forget(Array(gone))
        switch event {
        case .assigned: showPartitions()
        case .revoked(let partitions), .lost(let partitions):
            forget(partitions)
            showPartitions()
        case .restoring(let partition, let records, let offsets):
            let labels = labels(partition)
            state.set(WorkerMetrics.restoring, to: Double(records), labels: labels)
            state.set(WorkerMetrics.restoringOffsets, to: Double(offsets), labels: labels)
        case .restored(let partition, let records, let from, let took):
            restored(partition, records, from, took)
        case .committed(let batch): record(batch)
        case .letter(_, let fault, _):
            state.add(to: WorkerMetrics.letters, labels: [MetricLabel("code", fault.code)])
        case .aborted: state.add(to: WorkerMetrics.aborts)
        case .rebuilding:
            state.add(to: WorkerMetrics.rebuilds)
            showPartitions()
        case .trouble: state.add(to: WorkerMetrics.troubles)
        case .retentionPassed(_, let committed, let oldest):
            state.add(Double(oldest - committed), to: WorkerMetrics.deleted)
        case .hung(let position, _): state.setDead("a record hangs: \(position)")
        case .joined, .received, .began, .uncleanEnd, .left: break
        }
        refresh()
    }

    private func showPartitions() {
        let count = health.withLock { $0.assigned.count }
        state.set(WorkerMetrics.partitions, to: Double(count))
    }

    private func forget(_ partitions: [SinkPartition]) {
        for labels in partitions.map(labels) {
            for metric in [
                WorkerMetrics.position, WorkerMetrics.lag, WorkerMetrics.restoring,
                WorkerMetrics.restoringOffsets, WorkerMetrics.restored,
                WorkerMetrics.restoredSeconds,
            ] {
                state.remove(metric, labels: labels)
            }
        }
    }

    private func restored(
        _ partition: SinkPartition, _ records: Int, _ from: Int64, _ took: Duration
    ) {
        let labels = labels(partition)
        state.remove(WorkerMetrics.restoring, labels: labels)
        state.remove(WorkerMetrics.restoringOffsets, labels: labels)
        state.set(WorkerMetrics.restored, to: Double(records), labels: labels)
        state.set(WorkerMetrics.restoredSeconds, to: took.inSeconds, labels: labels)
        state.set(WorkerMetrics.position, to: Double(from), labels: labels)
    }

    private func record(_ batch: CommittedBatch) {
        state.add(Double(batch.records), to: WorkerMetrics.records)
        state.add(Double(batch.outputs), to: WorkerMetrics.outputs)
        state.add(to: WorkerMetrics.commits)
        state.observe([batch.deciding.inSeconds], in: WorkerMetrics.deciding)
        state.observe([batch.committing.inSeconds], in: WorkerMetrics.committing)
        state.observe(Self.ages(of: batch.taken), in: WorkerMetrics.latency)
        state.observe(Self.ages(of: batch.fed), in: WorkerMetrics.fromFeed)
        for (partition, offset) in batch.positions {
            state.set(WorkerMetrics.position, to: Double(offset), labels: labels(partition))
        }
    }

    /// How long ago these moments of the broker were; its clock may be a little ahead of ours.
    private static func ages(of moments: [Int64]) -> [Double] {
        var now = timespec()
        _ = unsafe clock_gettime(CLOCK_REALTIME, &now)
        let seconds = Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
        return moments.map { max(0, seconds - Double($0) / 1000) }
    }

    private func labels(_ partition: SinkPartition) -> [MetricLabel] {
        [
            MetricLabel("topic", names.name(of: partition.topic)),
            MetricLabel("partition", String(partition.partition)),
        ]
    }
}
