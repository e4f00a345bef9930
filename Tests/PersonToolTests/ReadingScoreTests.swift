import Testing

@testable import PersonTool

@Suite("Scores of reading")
struct ReadingScoreTests {
    @Test("overlap counts repeats once for each")
    func dice() {
        #expect(WordOverlap.dice(["a", "a", "b"], ["a", "b", "c"]) == 2.0 * 2 / 6)
        #expect(WordOverlap.dice([], []) == 1)
        #expect(WordOverlap.dice(["a"], []) == 0)
    }

    @Test("a claim where nothing is labelled is wrong, not right")
    func tally() {
        var tally = Tally()
        tally.count(found: "2025-05-16", labelled: nil)
        tally.count(found: nil as String?, labelled: "2025-05-16")
        tally.count(found: "2025-05-16", labelled: "2025-05-16")
        tally.count(found: "2025-05-15", labelled: "2025-05-16")
        tally.count(found: nil as String?, labelled: nil)
        #expect((tally.right, tally.wrong, tally.missed) == (1, 2, 2))
        #expect(tally.f1 == 2.0 / 6)
        #expect(Tally().f1 == 1)
    }
}
