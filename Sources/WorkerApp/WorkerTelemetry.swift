import KafkaPipeline
import Pipeline
import Probe
import Synchronization

/// Turns what happens in a worker into metrics and readiness.
final class WorkerTelemetry: Sendable {
    private let state: ProbeState
    private let prefix: String
    private let assigned = Mutex<Set<SinkPartition>>([])

    init(_ state: ProbeState, prefix: String) {
        self.state = state
        self.prefix = prefix
        state.setNotReady("joining the group")
    }

    func record(_ event: WorkerEvent) {
        switch event {
        case .joined: state.setNotReady("no partition is assigned yet")
        case .assigned(let partitions):
            change { $0.formUnion(partitions) }
            // With more workers than partitions some stand by: that is decided, and well.
            state.setReady()
        case .revoked(let partitions), .lost(let partitions): change { $0.subtract(partitions) }
        case .restored(let partition, let records, _, _):
            state.set(WorkerMetrics.restored, to: Double(records), labels: labels(partition))
        case .restoring(let partition, let records, _):
            state.set(WorkerMetrics.restoring, to: Double(records), labels: labels(partition))
        case .committed(let batch): record(batch)
        case .letter(_, let fault):
            state.add(to: WorkerMetrics.letters, labels: [MetricLabel("code", fault.code)])
        case .aborted: state.add(to: WorkerMetrics.aborts)
        case .rebuilding: state.add(to: WorkerMetrics.rebuilds)
        case .hung(let position, _): state.setDead("a record hangs: \(position)")
        case .began, .retentionPassed, .uncleanEnd, .trouble, .left: break
        }
    }

    private func change(_ body: (inout Set<SinkPartition>) -> Void) {
        let left = assigned.withLock { partitions in
            body(&partitions)
            return partitions.count
        }
        state.set(WorkerMetrics.partitions, to: Double(left))
        if left == 0 { state.setNotReady("no partition is assigned") }
    }

    private func record(_ batch: CommittedBatch) {
        state.add(Double(batch.records), to: WorkerMetrics.records)
        state.add(Double(batch.outputs), to: WorkerMetrics.outputs)
        state.add(to: WorkerMetrics.commits)
        for (partition, offset) in batch.positions {
            state.set(WorkerMetrics.position, to: Double(offset), labels: labels(partition))
        }
    }

    private func labels(_ partition: SinkPartition) -> [MetricLabel] {
        [
            MetricLabel("topic", prefix + partition.topic.rawValue),
            MetricLabel("partition", String(partition.partition)),
        ]
    }
}
