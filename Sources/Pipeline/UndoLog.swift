/// Remembers how to take changes of a state back, batch by batch.
public struct UndoLog<State> {
    private var steps: [(inout State) -> Void] = []
    private var marks: [Int] = []

    /// A log without a batch.
    public init() {}

    /// Starts a batch.
    public mutating func mark() { marks.append(steps.count) }

    /// Remembers how to take one change back; outside a batch nothing needs to be remembered.
    public mutating func record(_ undo: @escaping (inout State) -> Void) {
        if !marks.isEmpty { steps.append(undo) }
    }

    /// Makes the oldest batch final.
    public mutating func settle() {
        guard !marks.isEmpty else { return }
        marks.removeFirst()
        let kept = marks.first ?? steps.count
        steps.removeFirst(kept)
        for index in marks.indices { marks[index] -= kept }
    }

    /// Takes back everything since the newest mark, the newest change first.
    public mutating func rollBack(_ state: inout State) {
        guard let start = marks.popLast() else { return }
        while steps.count > start { steps.removeLast()(&state) }
    }

    /// How many changes could be taken back now.
    public var position: Int { steps.count }

    /// Takes back everything since a position within the newest batch.
    public mutating func rollBack(_ state: inout State, to position: Int) {
        while steps.count > position { steps.removeLast()(&state) }
    }
}
