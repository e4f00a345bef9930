internal import Kafka
internal import Pipeline

/// One partition at work: its stage, what waits to be decided, and how carefully.
final class PartitionWork {
    /// What one transaction takes of the partition.
    struct Portion {
        var records: [InputRecord]
        var decisions: [Decision] = []
        var next: Int64
    }

    let partition: TopicPartition
    let run: StageRun
    /// The next offset as it is committed.
    private(set) var next: Int64
    var intake: Intake
    var caution: Caution
    private(set) var skipped: [Int64]
    /// Records that the broker refused: they are not tried again.
    private var refused: [Int64: Quarantine] = [:]

    init(
        _ partition: TopicPartition, run: StageRun, next: Int64, note: CommitNote,
        isFirstOwner: Bool,
        reach: Int
    ) {
        self.partition = partition
        self.run = run
        self.next = next
        intake = Intake(from: next)
        caution = Caution(after: note, isFirstOwner: isFirstOwner, reach: reach)
        skipped = note.skipped
    }

    /// What is to be done next with what waits; nil where nothing waits.
    func step(most: Int) -> Caution.Step? {
        intake.waiting.isEmpty || most < 1
            ? nil : caution.step(over: intake.waiting, most: most)
    }

    /// Decides the records of a step.
    func decide(_ step: Caution.Step) throws(StageFailure) -> Portion {
        let records = Array(intake.waiting.prefix(step.count))
        var verdicts = refused
        if let verdict = step.verdict, let first = records.first {
            verdicts[first.offset] = verdict
        }
        let decisions = try run.decide(records, quarantined: verdicts)
        return Portion(
            records: records, decisions: decisions, next: (records.last?.offset ?? next - 1) + 1)
    }

    /// The note that goes with a portion's offset.
    func note(after portion: Portion) -> CommitNote {
        var later = caution
        later.passed(portion.records.count, next: portion.next)
        return CommitNote(suspect: later.suspect, skipped: skipped(with: portion))
    }

    /// Remembers for a re-reading what never reached the stage; others restore from their output.
    private func skipped(with portion: Portion) -> [Int64] {
        guard run.definition.state == .input else { return [] }
        let new = portion.decisions.filter(\.isQuarantined).map(\.position.offset)
        return Array((skipped + new).suffix(CommitNote.mostSkipped))
    }

    /// A portion is final.
    func settle(_ portion: Portion) {
        run.settle()
        skipped = skipped(with: portion)
        caution.passed(portion.records.count, next: portion.next)
        intake.remove(portion.records.count)
        for record in portion.records { refused[record.offset] = nil }
        next = portion.next
    }

    /// What a portion leads to is refused by the broker, now and always.
    func refuse(_ record: InputRecord, because reason: String) {
        let fault = RecordFault(
            code: "output-refused", message: "The broker refuses what it leads to: \(reason)")
        refused[record.offset] = Quarantine(fault: fault, attempts: 2)
    }

    /// The note of an owner who goes in good order.
    var parting: CommitNote? {
        if caution.mustMark { return nil }
        return CommitNote(
            isClean: caution.suspect == nil, suspect: caution.suspect, skipped: skipped)
    }
}
