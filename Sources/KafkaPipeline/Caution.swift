internal import Pipeline

/// Decides how carefully the records of a partition are handled after an unclean end.
///
/// A record that ends a worker ends the next one too. So the first records after an unclean end
/// are tried in small portions, and what is tried is noted before. If a portion ends the worker,
/// its records are tried one by one. A record that was being tried alone for the third time when
/// its worker ended becomes a dead letter. What was tried together with others is no evidence
/// against one: workers also die by somebody else's hand.
struct Caution: Equatable {
    /// How many records are tried together at first.
    static let portion = 32
    /// At how many tries a record is given up.
    static let mostTries = 3

    /// What to do with the next records.
    struct Step: Equatable {
        /// How many of them.
        var count: Int
        /// What to note before trying.
        var note: CommitNote.Suspect?
        /// Why the record is not tried any more.
        var verdict: Quarantine?
    }

    /// What is known to be dangerous.
    private(set) var suspect: CommitNote.Suspect?
    /// How many more records are tried in portions.
    private var wary: Int
    /// Whether the broker still says that the last owner ended cleanly, or what it tried.
    private(set) var mustMark: Bool

    /// Whether nothing is to be noted or tried apart from the rest.
    var isCalm: Bool { suspect == nil && wary == 0 && !mustMark }

    /// After the note that the last owner left, if there was one; `reach` is how many records it
    /// may have had.
    init(after note: CommitNote, reach: Int) {
        suspect = note.suspect
        wary = note.isClean ? 0 : reach
        mustMark = note.isClean
    }

    /// What to do with the records that wait, in order of their offsets; there is one at least.
    func step(over waiting: [InputRecord], most: Int) -> Step {
        guard let first = waiting.first?.offset else { return Step(count: 0) }
        if let suspect, first < suspect.to {
            // Those before it were decided when it ended the worker.
            let before = waiting.prefix(min(most, Self.portion)).prefix { $0.offset < suspect.from }
            if !before.isEmpty { return Step(count: before.count) }
            return alone(first, suspect)
        }
        guard wary > 0 else { return Step(count: min(waiting.count, most)) }
        let count = min(waiting.count, most, Self.portion, wary)
        let note = CommitNote.Suspect(
            from: first, to: waiting[count - 1].offset + 1, tries: 1)
        return Step(count: count, note: note)
    }

    private func alone(_ offset: Int64, _ suspect: CommitNote.Suspect) -> Step {
        let tries = suspect.isSingle ? suspect.tries : 0
        guard tries >= Self.mostTries else {
            let note = CommitNote.Suspect(from: offset, to: offset + 1, tries: tries + 1)
            return Step(count: 1, note: note)
        }
        let fault =
            suspect.hung
            ? RecordFault(
                code: "timed-out-stage",
                message: "The record kept the stage busy for too long, \(suspect.tries) times.")
            : RecordFault(
                code: "crashed-stage",
                message: "The worker ended while this record was decided, \(suspect.tries) times.")
        return Step(count: 1, verdict: Quarantine(fault: fault, attempts: suspect.tries))
    }

    /// The broker has the note: this is what a successor would find.
    mutating func noted() { mustMark = false }

    /// Records were decided and committed; `next` is the offset after the last of them.
    mutating func passed(_ count: Int, next: Int64) {
        mustMark = false
        wary = max(0, wary - count)
        guard let known = suspect, next > known.from else { return }
        guard next < known.to else {
            suspect = nil
            return
        }
        suspect?.from = next
        // The one that is left over of a portion was not tried alone yet.
        suspect?.tries = 0
    }
}
