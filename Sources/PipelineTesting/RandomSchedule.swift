public import Pipeline

/// Runs a stage over one partition as an unlucky broker would: in batches of any size, with aborts
/// and deaths at any step, each death followed by a restore from what was committed.
///
/// What is committed must be what an undisturbed run publishes, byte for byte.
public struct RandomSchedule {
    private let definition: StageDefinition
    private let records: [InputRecord]
    private var random: SeededGenerator
    private var run: StageRun
    private var committed: [OutputRecord] = []
    private var skipped: Set<Int64> = []
    private var next = 0
    /// How often a batch was aborted, and how often the worker died.
    public private(set) var aborts = 0
    /// How often the stage was restored.
    public private(set) var deaths = 0

    /// A schedule by a seed.
    public init(_ definition: StageDefinition, over records: [InputRecord], seed: UInt64) {
        self.definition = definition
        self.records = records
        random = SeededGenerator(seed: seed)
        run = StageRun(definition, partition: 0)
    }

    /// What an undisturbed run publishes.
    public static func undisturbed(
        _ definition: StageDefinition, over records: [InputRecord]
    ) throws(StageFailure) -> [OutputRecord] {
        let run = StageRun(definition, partition: 0)
        var outputs: [OutputRecord] = []
        for record in records {
            outputs += try run.decide([record]).flatMap(\.outputs)
            run.settle()
        }
        return outputs
    }

    /// What is committed at the end.
    public mutating func outputs() throws(StageFailure) -> [OutputRecord] {
        while next < records.count { try step() }
        return committed
    }

    /// One or two batches in flight at once, then each committed, aborted, or lost with the worker.
    private mutating func step() throws(StageFailure) {
        var flights: [(count: Int, decisions: [Decision])] = []
        var at = next
        for _ in 0...(random.oneIn(3) ? 1 : 0) where at < records.count {
            let count = Int.random(in: 1...min(9, records.count - at), using: &random)
            let batch = Array(records[at..<at + count])
            flights.append((count, try run.decide(batch, quarantined: [:])))
            at += count
        }
        let kept =
            random.oneIn(3) ? Int.random(in: 0..<flights.count, using: &random) : flights.count
        for flight in flights.prefix(kept) { commit(flight.count, flight.decisions) }
        if kept < flights.count {
            aborts += 1
            for _ in kept..<flights.count { run.rollBack() }
        }
        if random.oneIn(6) { try die() }
    }

    private mutating func commit(_ count: Int, _ decisions: [Decision]) {
        run.settle()
        next += count
        for decision in decisions {
            committed += decision.outputs
            if decision.isQuarantined { skipped.insert(decision.position.offset) }
        }
    }

    private mutating func die() throws(StageFailure) {
        deaths += 1
        run = StageRun(definition, partition: 0)
        switch definition.state {
        case .ownOutput(let topic):
            let own = committed.filter { $0.topic == topic }
            for (offset, output) in own.enumerated() {
                try run.restore(
                    InputRecord(
                        topic: topic, partition: 0, offset: Int64(offset), key: output.key,
                        value: output.value, headers: output.headers))
            }
        case .input:
            for record in records[..<next] where !skipped.contains(record.offset) {
                try run.restore(record)
            }
        case nil: break
        }
        try run.restored()
    }
}
