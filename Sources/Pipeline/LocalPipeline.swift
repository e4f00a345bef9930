/// Runs stages in one process over arrays: every topic has one partition and lies in memory.
///
/// What it publishes is what the same stages publish over Kafka, byte for byte and header for
/// header, times of the broker apart.
public final class LocalPipeline {
    private let runs: [StageRun]
    private var read: [Int]
    private var topics: [Topic: [InputRecord]] = [:]

    /// A pipeline of these stages.
    public init(stages: [StageDefinition]) {
        runs = stages.map { StageRun($0, partition: 0) }
        read = Array(repeating: 0, count: stages.count)
    }

    /// Puts a record at the end of a topic.
    @discardableResult
    public func append(
        to topic: Topic, key: [UInt8]?, value: [UInt8]?, headers: [RecordHeader] = []
    ) -> RecordPosition {
        let offset = Int64(topics[topic, default: []].count)
        let record = InputRecord(
            topic: topic, partition: 0, offset: offset, key: key, value: value, headers: headers)
        topics[topic, default: []].append(record)
        return record.position
    }

    /// Lets every stage decide what there is, until nothing new comes; the size of a batch changes
    /// no byte.
    ///
    /// - Throws: `StageFailure` where a stage must stop.
    public func run(batch: Int = 64) throws(StageFailure) {
        var moved = true
        while moved {
            moved = false
            for index in runs.indices { moved = try step(index, batch: batch) || moved }
        }
    }

    private func step(_ index: Int, batch: Int) throws(StageFailure) -> Bool {
        let run = runs[index]
        let waiting = topics[run.definition.input, default: []].dropFirst(read[index]).prefix(batch)
        guard !waiting.isEmpty else { return false }
        let decisions = try run.decide(Array(waiting))
        for output in decisions.flatMap(\.outputs) {
            append(
                to: output.topic, key: output.key, value: output.value, headers: output.headers)
        }
        run.settle()
        read[index] += waiting.count
        return true
    }

    /// What lies in a topic, in order.
    public func records(of topic: Topic) -> [InputRecord] { topics[topic, default: []] }
}
