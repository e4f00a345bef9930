import Kafka
import KafkaPipeline
import Pipeline

/// What is known of a worker's health: whether it works, restores, waits for others, or is stuck.
struct WorkerHealth {
    /// A state that is being brought back.
    private struct Restore {
        var records: Int
        var offsets: Int64
        var moved: ContinuousClock.Instant
    }

    /// What keeps the worker from its work, and until when that counts if nobody says it again.
    private struct Trouble {
        var reason: String
        var end: ContinuousClock.Instant
    }

    /// How far the client has come with a partition, as the client itself says.
    struct Reach: Sendable {
        /// The end of what is committed on the topic.
        var end: Int64
        /// Whether records lie in the client, or on the broker before the end.
        var hasMore: Bool
    }

    /// How long trouble counts after it should have been tried again; what lasts is told again.
    static let grace = Duration.seconds(30)

    /// How long nothing may move while there is work, before the service counts as stuck.
    let patience: Duration
    private(set) var assigned: Set<SinkPartition> = []
    private var isJoined = false
    private var isShared = false
    private var restores: [SinkPartition: Restore] = [:]
    private var positions: [SinkPartition: Int64] = [:]
    /// The offset after the last record that the worker was given.
    private var received: [SinkPartition: Int64] = [:]
    private var reaches: [SinkPartition: Reach] = [:]
    private var trouble: Trouble?
    private var moved: ContinuousClock.Instant

    init(patience: Duration, now: ContinuousClock.Instant) {
        self.patience = patience
        moved = now
    }

    mutating func record(_ event: WorkerEvent, now: ContinuousClock.Instant) {
        switch event {
        case .joined:
            isJoined = true
            progress(now)
        case .assigned(let partitions):
            assigned.formUnion(partitions)
            // With more workers than partitions some stand by: that is decided, and well.
            isShared = true
            progress(now)
        case .revoked(let partitions), .lost(let partitions): give(up: partitions, now)
        case .restoring(let partition, let records, let offsets):
            restore(partition, records, offsets, now)
        case .restored(let partition, _, let from, _):
            restores[partition] = nil
            positions[partition] = from
            progress(now)
        case .received(let ends): received.merge(ends) { max($0, $1) }
        case .committed(let batch):
            positions.merge(batch.positions) { $1 }
            progress(now)
        case .aborted(let error):
            trouble("a transaction was aborted: \(error.message)", .zero, now)
        case .trouble(let reason, let pause): trouble(reason, pause, now)
        case .rebuilding(let reason):
            give(up: Array(assigned), now)
            restores = [:]
            positions = [:]
            received = [:]
            isJoined = false
            trouble("connecting anew: \(reason)", .zero, now)
        case .began, .letter, .retentionPassed, .uncleanEnd, .hung, .left: break
        }
    }

    private mutating func trouble(
        _ reason: String, _ pause: Duration, _ now: ContinuousClock.Instant
    ) {
        trouble = Trouble(reason: reason, end: now + pause + Self.grace)
    }

    /// Takes in whether any broker is connected, as the client itself says every few seconds.
    ///
    /// A worker without anything to do tries nothing, so nothing else tells of a broker's absence.
    mutating func reached(anyBroker isReached: Bool, now: ContinuousClock.Instant) {
        guard !isReached else { return }
        let known = trouble.flatMap { $0.end > now ? $0.reason : nil }
        trouble(known ?? "no broker is connected", .zero, now)
    }

    private mutating func progress(_ now: ContinuousClock.Instant) {
        trouble = nil
        moved = now
    }

    private mutating func give(up partitions: [SinkPartition], _ now: ContinuousClock.Instant) {
        assigned.subtract(partitions)
        isShared = !assigned.isEmpty
        for partition in partitions {
            restores[partition] = nil
            positions[partition] = nil
            received[partition] = nil
            reaches[partition] = nil
        }
        progress(now)
    }

    private mutating func restore(
        _ partition: SinkPartition, _ records: Int, _ offsets: Int64,
        _ now: ContinuousClock.Instant
    ) {
        let before = restores[partition]
        let hasMoved = before == nil || before?.records != records
        restores[partition] = Restore(
            records: records, offsets: offsets, moved: hasMoved ? now : before?.moved ?? now)
        if hasMoved { progress(now) }
    }

    /// Takes in what the client says of a partition at work.
    mutating func reach(_ reach: Reach, of partition: SinkPartition) {
        if assigned.contains(partition) { reaches[partition] = reach }
    }

    /// How many offsets of a partition are not decided yet; nil where that is not known.
    ///
    /// What lies behind the last record, such as a transaction's marker, does not count. The client
    /// counts such markers as handed over to the application, so only the worker's own count tells.
    func lag(of partition: SinkPartition) -> Int64? {
        guard let reach = reaches[partition], let position = positions[partition] else {
            return nil
        }
        let isDone = !reach.hasMore && received[partition, default: 0] <= position
        return isDone ? 0 : max(0, reach.end - position)
    }

    /// All partitions that something is known of.
    var known: Set<SinkPartition> { assigned.union(restores.keys).union(positions.keys) }

    /// How long ago something moved.
    func stillness(_ now: ContinuousClock.Instant) -> Duration { now - moved }

    /// Why the service cannot do its work now; nil where it can.
    func waiting(_ now: ContinuousClock.Instant) -> String? {
        if let trouble, trouble.end > now { return trouble.reason }
        if let (partition, restore) = restores.min(by: { $0.key.partition < $1.key.partition }) {
            return "restoring: the state of \(partition) is being brought back, \(restore.records) "
                + "records of \(restore.offsets) offsets so far"
        }
        if !isJoined { return "joining the group" }
        if !isShared { return "no partition is assigned" }
        return nil
    }

    /// Why the service must be started anew; nil where it need not.
    ///
    /// A broker or database that is away is no reason: a new process would wait for it as well.
    /// Patience begins anew when it is back.
    func stuck(_ now: ContinuousClock.Instant) -> String? {
        let end = trouble?.end ?? moved
        guard end <= now else { return nil }
        for (partition, restore) in restores where now - max(restore.moved, end) > patience {
            return "stuck: of the state of \(partition) nothing was read for "
                + "\((now - restore.moved).components.seconds) s"
        }
        guard now - max(moved, end) > patience,
            let partition = assigned.first(where: { (lag(of: $0) ?? 0) > 0 })
        else { return nil }
        return "stuck: nothing was committed for \(stillness(now).components.seconds) s, and "
            + "\(partition) has \(lag(of: partition) ?? 0) records to decide"
    }
}
