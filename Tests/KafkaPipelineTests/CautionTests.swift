import Pipeline
import Testing

@testable import KafkaPipeline

@Suite("Caution after an unclean end")
struct CautionTests {
    private func records(_ offsets: some Sequence<Int64>) -> [InputRecord] {
        offsets.map {
            InputRecord(topic: .articles, partition: 0, offset: $0, key: nil, value: nil)
        }
    }

    @Test("After a clean end everything goes at once, but the mark is taken off first")
    func clean() {
        var caution = Caution(after: CommitNote(isClean: true), reach: 1000)
        #expect(caution.mustMark)
        let step = caution.step(over: records(0..<500), most: 1000)
        #expect(step == Caution.Step(count: 500))
        caution.noted()
        #expect(!caution.mustMark)
    }

    @Test("After an unclean end the first records are tried in noted portions")
    func portions() {
        var caution = Caution(after: CommitNote(), reach: 70)
        var (next, counts): (Int64, [Int]) = (10, [])
        for _ in 0..<4 {
            let step = caution.step(over: records(next..<next + 500), most: 1000)
            counts.append(step.count)
            #expect((step.note == nil) == (counts.count == 4))
            if let note = step.note {
                #expect(note == .init(from: next, to: next + Int64(step.count), tries: 1))
            }
            next += Int64(step.count)
            caution.passed(step.count, next: next)
        }
        #expect(counts == [32, 32, 6, 500])
    }

    /// Plays workers that die whenever they decide one of these offsets; answers the letters.
    private func play(
        fatal: Set<Int64>, hangs: Bool = false, count: Int64 = 300, reach: Int = 100
    ) -> (deaths: Int, letters: [Int64: String]) {
        var (note, committed, deaths) = (CommitNote(), Int64(0), 0)
        var letters: [Int64: String] = [:]
        var caution = Caution(after: CommitNote(isClean: true), reach: reach)
        while committed < count, deaths < 100 {
            let step = caution.step(over: records(committed..<count), most: reach)
            if step.note != nil || caution.mustMark {
                note = CommitNote(suspect: step.note ?? caution.suspect)
                caution.noted()
            }
            let tried = committed..<committed + Int64(step.count)
            if let verdict = step.verdict {
                letters[committed] = verdict.fault.code
                #expect(verdict.attempts == 3)
            } else if let culprit = tried.first(where: { fatal.contains($0) }) {
                deaths += 1
                if hangs { note = HangWitness.note(about: culprit, note) }
                caution = Caution(after: note, reach: reach)
                continue
            }
            committed = tried.upperBound
            caution.passed(step.count, next: committed)
            note = CommitNote(suspect: caution.suspect)
        }
        return (deaths, letters)
    }

    @Test(
        "A record that kills workers is a letter after three that tried it alone",
        arguments: [0, 1, 50, 99, 250])
    func killer(offset: Int64) {
        let (deaths, letters) = play(fatal: [offset])
        // One that said nothing, one with a portion, and three alone.
        #expect(deaths == 5)
        #expect(letters == [offset: "crashed-stage"])
    }

    @Test("A record that comes alone is given up after three tries")
    func single() {
        var caution = Caution(after: CommitNote(), reach: 100)
        for tries in 1...3 {
            let step = caution.step(over: records(0..<1), most: 100)
            #expect(step.note?.tries == tries)
            caution = Caution(after: CommitNote(suspect: step.note), reach: 100)
        }
        #expect(caution.step(over: records(0..<1), most: 100).verdict?.attempts == 3)
    }

    @Test("Several of them, next to each other and apart")
    func killers() {
        let (deaths, letters) = play(fatal: [3, 4, 40, 299])
        #expect(Set(letters.keys) == [3, 4, 40, 299])
        #expect(deaths <= 20)
    }

    @Test("A record that hangs is named at once and is a letter of its own kind")
    func hanging() {
        let (deaths, letters) = play(fatal: [50], hangs: true)
        #expect(deaths == 3)
        #expect(letters == [50: "timed-out-stage"])
    }

    @Test("Two deaths in one place, by somebody else's hand, make no letter")
    func killedFromOutside() {
        // The first death said nothing; the second came while a portion was tried.
        var caution = Caution(after: CommitNote(), reach: 100)
        let portion = caution.step(over: records(0..<1000), most: 100)
        caution = Caution(after: CommitNote(suspect: portion.note), reach: 100)
        for offset in Int64(0)..<32 {
            let step = caution.step(over: records(offset..<1000), most: 100)
            #expect(step.count == 1)
            #expect(step.verdict == nil)
            caution.passed(1, next: offset + 1)
        }
        #expect(caution.suspect == nil)
        #expect(caution.step(over: records(32..<1000), most: 100).count == 32)
    }

    @Test("Nor do two more, while one record was tried alone")
    func killedFromOutsideAgain() {
        var caution = Caution(after: CommitNote(), reach: 100)
        for count in [32, 1, 1] {
            let step = caution.step(over: records(0..<1000), most: 100)
            #expect(step.count == count)
            caution = Caution(after: CommitNote(suspect: step.note), reach: 100)
        }
        let step = caution.step(over: records(0..<1000), most: 100)
        #expect(step.count == 1)
        #expect(step.verdict == nil)
        caution.passed(1, next: 1)
        #expect(caution.suspect == nil)
        #expect(caution.step(over: records(1..<1000), most: 100).count == 32)
    }

    @Test("A note survives as metadata; what others wrote says nothing")
    func note() {
        let suspect = CommitNote.Suspect(from: 5, to: 9, tries: 2, hung: true)
        for note in [
            CommitNote(), CommitNote(isClean: true), CommitNote(suspect: suspect),
            CommitNote(isClean: true, suspect: suspect, skipped: [1, 2]),
        ] {
            #expect(CommitNote(metadata: note.metadata) == note)
        }
        #expect(CommitNote().metadata == nil)
        for foreign in ["", "x", "{}", "[1]", #"{"from":9,"to":5,"tries":1}"#] {
            #expect(CommitNote(metadata: foreign) == CommitNote())
        }
        let many = CommitNote(skipped: Array(0..<5000).map { $0 + 1_000_000_000_000 })
        #expect((many.metadata?.utf8.count ?? 9999) < 4096)
    }
}
