import KafkaPipeline
import Pipeline
import Synchronization

/// How far each worker of the demo has come, as the workers tell it.
final class DemoPositions: Sendable {
    private let positions = Mutex<[String: [SinkPartition: Int64]]>([:])
    private let letters = Mutex(0)

    /// Takes in what a worker tells.
    func observe(_ event: WorkerEvent, of stage: String) {
        guard case .committed(let batch) = event else { return }
        letters.withLock { $0 += batch.letters }
        positions.withLock { all in
            all[stage, default: [:]].merge(batch.positions) { max($0, $1) }
        }
    }

    /// Whether a stage has read a partition up to an offset.
    func has(_ stage: String, reached offset: Int64, in partition: SinkPartition) -> Bool {
        offset <= positions.withLock { $0[stage]?[partition] ?? 0 }
    }

    /// How many records became dead letters.
    var letterCount: Int { letters.withLock { $0 } }
}
