import Testing

@testable import PersonTool

@Suite("Scores of grouping")
struct ClusterScoreTests {
    @Test("what is right is 1")
    func perfect() {
        let score = ClusterScore([("x", "a"), ("x", "a"), ("y", "b")])
        #expect(score.bcubed == 1)
        #expect(score.pairs == 1)
        #expect(score.clusters == 2)
    }

    @Test("one article in the wrong cluster, by hand")
    func oneWrong() {
        // Labelled {1,2,3} {4}; found {1,2} {3,4}.
        let score = ClusterScore([("x", "a"), ("x", "a"), ("y", "a"), ("y", "b")])
        let precision = (1 + 1 + 0.5 + 0.5) / 4
        let recall = (2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1) / 4
        #expect(abs(score.bcubed - 2 * precision * recall / (precision + recall)) < 1e-12)
        // Pairs: 1 right of 2 found, of 3 labelled.
        #expect(abs(score.pairs - 2 * 0.5 * (1.0 / 3) / (0.5 + 1.0 / 3)) < 1e-12)
    }

    @Test("every article alone finds no pair")
    func alone() {
        let score = ClusterScore([("1", "a"), ("2", "a")])
        #expect(score.pairs == 0)
        #expect(abs(score.bcubed - 2.0 / 3) < 1e-12)
    }
}
