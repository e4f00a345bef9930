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

extension Dictionary where Key == TopicPartition, Value: ReadPartition {
    /// What is tried next, so many records at the most: in turn, beginning with the partitions that
    /// have waited longest for theirs.
    ///
    /// A partition with a backlog fills a batch alone, which then goes to few partitions: every
    /// one more costs a broker another request. None waits for longer than each of the others
    /// takes for one batch.
    func nextSteps(most: Int) -> [(work: Value, step: Caution.Step)] {
        let waiting = filter { !$0.value.intake.waiting.isEmpty }.sorted {
            ($0.value.intake.turn, $0.value.intake.since, $0.key)
                < ($1.value.intake.turn, $1.value.intake.since, $1.key)
        }
        var left = most
        var steps: [(work: Value, step: Caution.Step)] = []
        for (_, work) in waiting {
            guard let step = work.step(most: left) else { continue }
            left -= step.count
            steps.append((work, step))
        }
        return steps
    }
}
