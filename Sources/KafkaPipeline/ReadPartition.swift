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
    /// What is tried next of each partition, in their order, so many records at the most.
    func nextSteps(most: Int) -> [(work: Value, step: Caution.Step)] {
        // Where there is not one record for each, it goes to whoever has waited longest.
        let busy = filter { !$0.value.intake.waiting.isEmpty }
            .sorted { ($0.value.intake.since, $0.key) < ($1.value.intake.since, $1.key) }
        let shares = FairShares.of(most, among: busy.map { $0.value.intake.waiting.count })
        return zip(busy, shares).sorted { $0.0.key < $1.0.key }
            .compactMap { entry, share in entry.value.step(most: share).map { (entry.value, $0) } }
    }
}
