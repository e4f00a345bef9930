import Testing

@testable import PersonTool

@Suite("Learned weights are put into the file that keeps them")
struct WeightFileTests {
    private let section = ["# Learned anew", "weights:", "  bias: 1.000"]

    @Test("the old section goes with its remark, the rest stays")
    func replaced() {
        let before = [
            "limits:", "  people: 40", "", "# Learned", "# before", "weights:", "  bias: 0.5",
            "  text: 1", "", "background:", "  di: 900",
        ]
        #expect(
            WeightFile.replaced(before, with: section) == [
                "limits:", "  people: 40", "", "# Learned anew", "weights:", "  bias: 1.000", "",
                "background:", "  di: 900",
            ])
    }

    @Test("a file without the section gets it")
    func added() {
        #expect(WeightFile.replaced(["limits:"], with: section) == ["limits:"] + section)
    }

    @Test("what was put in twice is there once")
    func idempotent() {
        let once = WeightFile.replaced(["a:", "", "weights:", "  b: 1"], with: section)
        #expect(WeightFile.replaced(once, with: section) == once)
    }
}
