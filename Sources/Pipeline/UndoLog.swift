/// Remembers how to take changes of a state back, batch by batch.
public struct UndoLog<State> {
    private var steps: [(inout State) -> Void] = []
    private var marks: [Int] = []
    /// Steps at the front that are final but not yet dropped: many small batches stay cheap.
    private var final = 0
    private var finalMarks = 0

    /// A log without a batch.
    public init() {}

    private var isIdle: Bool { finalMarks == marks.count }

    /// Starts a batch.
    public mutating func mark() { marks.append(steps.count) }

    /// Remembers how to take one change back; outside a batch nothing needs to be remembered.
    public mutating func record(_ undo: @escaping (inout State) -> Void) {
        if !isIdle { steps.append(undo) }
    }

    /// Makes the oldest batch final.
    public mutating func settle() {
        guard !isIdle else { return }
        finalMarks += 1
        final = isIdle ? steps.count : marks[finalMarks]
        compact()
    }

    private mutating func compact() {
        guard isIdle || finalMarks > 64 && finalMarks * 2 > marks.count else { return }
        steps.removeFirst(final)
        marks.removeFirst(finalMarks)
        for index in marks.indices { marks[index] -= final }
        (final, finalMarks) = (0, 0)
    }

    /// Takes back everything since the newest mark, the newest change first.
    public mutating func rollBack(_ state: inout State) {
        guard !isIdle, let start = marks.popLast() else { return }
        while steps.count > start { steps.removeLast()(&state) }
    }

    /// How many changes could be taken back now.
    public var position: Int { steps.count }

    /// Takes back everything since a position within the newest batch.
    public mutating func rollBack(_ state: inout State, to position: Int) {
        while steps.count > position { steps.removeLast()(&state) }
    }
}
