internal import Kafka
internal import Pipeline

/// One partition that a sink reads.
struct SinkWork: ReadPartition {
    let name: TopicPartition
    let place: SinkPartition
    /// The next offset as the sink holds it; nil while it holds none.
    private(set) var position: Int64?
    /// The next offset to be read.
    private(set) var next: Int64
    var intake: Intake
    private(set) var caution: Caution
    private(set) var marked: CommittedOffset?
    /// The dead letters of all records before this offset are sent, should the sink itself be late.
    private(set) var lettersTo: Int64

    init(
        _ name: TopicPartition, _ place: SinkPartition, position: Int64?, start: Int64,
        committed: CommittedOffset?, mark: CommittedOffset?, reach: Int
    ) {
        self.name = name
        self.place = place
        self.position = position
        next = start
        intake = Intake(from: start)
        let isOwn = committed != nil && mark == committed
        let note = CommitNote(metadata: committed?.metadata)
        marked = isOwn ? mark : nil
        caution = Caution(
            after: isOwn ? note.survived : note, reach: isOwn ? 0 : reach)
        lettersTo = max(note.lettersTo ?? 0, committed?.offset ?? 0)
    }

    /// What is to be done next; nil where nothing waits.
    func step(most: Int) -> Caution.Step? {
        intake.waiting.isEmpty || most < 1
            ? nil : caution.step(over: intake.waiting, most: most)
    }

    /// Where a step brings the sink.
    func move(by step: Caution.Step) -> SinkMove {
        let last = intake.waiting[step.count - 1].offset
        return SinkMove(partition: place, from: position, to: last + 1)
    }

    /// What stands on the broker while a step is tried.
    func note(trying step: Caution.Step) -> CommittedOffset {
        offset(with: CommitNote(suspect: step.note ?? caution.suspect))
    }

    /// What stands on the broker while a step is tried and letters up to an offset are sent.
    func note(trying step: Caution.Step, lettersTo: Int64) -> CommittedOffset {
        var later = self
        later.lettersTo = lettersTo
        return later.note(trying: step)
    }

    private func offset(with note: CommitNote) -> CommittedOffset {
        var note = note
        if lettersTo > next { note.lettersTo = lettersTo }
        return CommittedOffset(offset: next, metadata: note.metadata)
    }

    /// The broker has a note about what is tried next.
    mutating func noted(_ offset: CommittedOffset) {
        caution.noted()
        marked = offset
    }

    /// The broker has letters up to an offset, and the note that says so.
    mutating func sent(lettersTo: Int64, _ offset: CommittedOffset) {
        self.lettersTo = lettersTo
        noted(offset)
    }

    /// The sink has moved.
    mutating func passed(_ step: Caution.Step, _ move: SinkMove) {
        caution.passed(step.count, next: move.to)
        intake.send(step.count)
        intake.settle()
        position = move.to
        next = move.to
    }

    /// What follows the sink on the broker.
    var following: CommittedOffset { offset(with: CommitNote(suspect: caution.suspect)) }

    /// The note of an owner who goes in good order; nil where the broker has it already.
    var parting: CommittedOffset? {
        caution.mustMark
            ? nil
            : offset(with: CommitNote(isClean: caution.suspect == nil, suspect: caution.suspect))
    }
}
