internal import Kafka
internal import Pipeline

/// A partition that a worker reads.
protocol ReadPartition {
    /// The partition, by the topic's name in the pipeline.
    var place: SinkPartition { get }
    var intake: Intake { get set }
    /// What this worker knows to stand on the broker, because it has put it there.
    var marked: CommittedOffset? { get }

    /// What is to be done next with what waits; nil where nothing waits.
    func step(most: Int) -> Caution.Step?
}
