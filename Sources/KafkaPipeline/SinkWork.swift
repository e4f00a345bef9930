internal import Kafka
internal import Pipeline

/// One partition that a sink reads.
struct SinkWork {
    let partition: SinkPartition
    /// The next offset as the sink holds it; nil while it holds none.
    private(set) var position: Int64?
    /// The next offset to be read.
    private(set) var next: Int64
    var intake: Intake
    var caution: Caution
    /// Records whose letters are sent already, should the sink itself be late.
    var sent: Set<Int64> = []

    init(
        _ partition: SinkPartition, position: Int64?, start: Int64, note: CommitNote,
        isFirstOwner: Bool, reach: Int
    ) {
        self.partition = partition
        self.position = position
        next = start
        intake = Intake(from: start)
        caution = Caution(after: note, isFirstOwner: isFirstOwner, reach: reach)
    }

    /// What is to be done next; nil where nothing waits.
    func step(most: Int) -> Caution.Step? {
        intake.waiting.isEmpty || most < 1
            ? nil : caution.step(over: intake.waiting, most: most)
    }

    /// Where a step brings the sink.
    func move(by step: Caution.Step) -> SinkMove {
        let last = intake.waiting[step.count - 1].offset
        return SinkMove(partition: partition, from: position, to: last + 1)
    }

    /// The sink has moved.
    mutating func passed(_ step: Caution.Step, _ move: SinkMove) {
        caution.passed(step.count, next: move.to)
        intake.send(step.count)
        intake.settle()
        sent = []
        position = move.to
        next = move.to
    }

    /// The note of an owner who goes in good order; nil where the broker has it already.
    var parting: CommitNote? {
        caution.mustMark
            ? nil : CommitNote(isClean: caution.suspect == nil, suspect: caution.suspect)
    }
}
