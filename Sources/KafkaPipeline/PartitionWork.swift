internal import Kafka
internal import Pipeline

/// One partition at work: its stage, what waits to be decided, what is decided and under way, and
/// how carefully.
final class PartitionWork: ReadPartition {
    /// What one transaction takes of the partition.
    struct Portion {
        var records: [InputRecord]
        var decisions: [Decision] = []
        var next: Int64
        /// What goes with the offset.
        var note = CommitNote()

        var offset: CommittedOffset { CommittedOffset(offset: next, metadata: note.metadata) }

        /// What never reached the stage.
        var quarantined: [Int64] { decisions.filter(\.isQuarantined).map(\.position.offset) }
    }

    let partition: TopicPartition
    let place: SinkPartition
    let run: StageRun
    /// The next offset as it is committed.
    private(set) var next: Int64
    var intake: Intake
    var caution: Caution
    private(set) var skipped: [Int64]
    /// What this worker knows to stand on the broker, because it has put it there.
    private(set) var marked: CommittedOffset?
    /// What is decided and not final yet, oldest first.
    private var underWay: [Portion] = []
    /// Records that the broker refused: they are not tried again.
    private var refused: [Int64: Quarantine] = [:]

    init(
        _ partition: TopicPartition, run: StageRun, next: Int64, note: CommitNote,
        reach: Int, marked: CommittedOffset? = nil
    ) {
        self.partition = partition
        self.run = run
        place = SinkPartition(topic: run.definition.input, partition: partition.partition)
        self.next = next
        intake = Intake(from: next)
        caution = Caution(after: note, reach: reach)
        skipped = note.skipped
        self.marked = marked
    }

    /// Whether what waits must be published before anything else is begun: the notes on the broker
    /// tell of one attempt at a time.
    var mustGoAlone: Bool { !intake.waiting.isEmpty && (!caution.isCalm || !refused.isEmpty) }

    /// The next offset once everything under way is final.
    var ahead: Int64 { underWay.last?.next ?? next }

    /// What is to be done next with what waits; nil where nothing waits.
    func step(most: Int) -> Caution.Step? {
        intake.waiting.isEmpty || most < 1
            ? nil : caution.step(over: intake.waiting, most: most)
    }

    /// Decides the records of a step; they are under way then.
    func decide(_ step: Caution.Step) throws(StageFailure) -> Portion {
        let records = Array(intake.waiting.prefix(step.count))
        var verdicts = refused
        if let verdict = step.verdict, let first = records.first {
            verdicts[first.offset] = verdict
        }
        let decisions = try run.decide(records, quarantined: verdicts)
        var portion = Portion(
            records: records, decisions: decisions, next: (records.last?.offset ?? ahead - 1) + 1)
        intake.send(step.count)
        portion.note = note(ahead: underWay + [portion])
        underWay.append(portion)
        return portion
    }

    /// The note for when all of this is final: in doubt it says what is tried next of what waits
    /// already, which saves it a transaction of its own.
    private func note(ahead portions: [Portion]) -> CommitNote {
        var later = caution
        for portion in portions { later.passed(portion.records.count, next: portion.next) }
        let next =
            later.isCalm || intake.waiting.isEmpty
            ? nil : later.step(over: intake.waiting, most: intake.waiting.count)
        return CommitNote(
            suspect: next?.note ?? later.suspect, skipped: skipped(with: portions))
    }

    /// Remembers for a re-reading what never reached the stage; others restore from their output.
    private func skipped(with portions: [Portion]) -> [Int64] {
        guard run.definition.state == .input else { return [] }
        return Array((skipped + portions.flatMap(\.quarantined)).suffix(CommitNote.mostSkipped))
    }

    /// The note that stands on the broker while a step is tried.
    func note(trying step: Caution.Step) -> CommitNote {
        CommitNote(suspect: step.note ?? caution.suspect, skipped: skipped(with: underWay))
    }

    /// What the broker is to hold while a step is tried; nil where it need hold nothing, or does.
    func mark(before step: Caution.Step) -> CommittedOffset? {
        guard step.note != nil || caution.mustMark else { return nil }
        let mark = CommittedOffset(offset: next, metadata: note(trying: step).metadata)
        return mark == marked ? nil : mark
    }

    /// The broker has a note about what is tried next.
    func noted(_ offset: CommittedOffset) {
        caution.noted()
        marked = offset
    }

    /// The oldest portion under way is final.
    func settle() {
        guard !underWay.isEmpty else { return }
        let portion = underWay.removeFirst()
        run.settle()
        intake.settle()
        skipped = skipped(with: [portion])
        marked = portion.offset
        caution.passed(portion.records.count, next: portion.next)
        for record in portion.records { refused[record.offset] = nil }
        next = portion.next
    }

    /// The newest portion under way is taken back: the state is as before it, its records wait.
    func takeBack() {
        guard underWay.popLast() != nil else { return }
        run.rollBack()
        intake.takeBack()
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
