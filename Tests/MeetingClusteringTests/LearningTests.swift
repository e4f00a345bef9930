import Testing

@testable import MeetingClustering

@Suite("Weights are learned from comparisons")
struct LearningTests {
    private func samples(_ seed: Int, _ count: Int) -> [LearningSample] {
        var random = SeededRandom(UInt64(seed))
        return (0..<count).map { _ in
            let same = Bool.random(using: &random)
            var vector = FeatureVector()
            vector[.text] = Double.random(in: 0...0.5, using: &random) + (same ? 0.5 : 0)
            vector[.dateApart] = same ? 1 : 0
            return LearningSample(vector: vector, same: same)
        }
    }

    @Test("what tells meetings apart gets weight, and never against its sign")
    func signs() {
        let weights = LogisticFit().weights(for: samples(1, 300))
        #expect(weights.features[.text] > 1)
        #expect(weights.features[.dateApart] == 0)
        #expect(weights.features[.venue] == 0)
        #expect(weights.bias < 0)
    }

    @Test("the stronger they are held, the smaller they are")
    func regularized() {
        let loose = LogisticFit(regularization: 0.3).weights(for: samples(2, 300))
        let tight = LogisticFit(regularization: 30).weights(for: samples(2, 300))
        #expect(tight.features[.text] < loose.features[.text])
    }

    @Test("cross-validation never tests on what it learned from")
    func heldOut() {
        let groups = (1...12).map {
            LearningGroup(name: "g\($0)", samples: samples($0 + 10, 40))
        }
        let result = CrossValidation(groups, folds: 4).result(LogisticFit())
        #expect(result.right > 0.85 && result.loss < 0.5)
        let opposite = groups.prefix(1).map { group in
            LearningGroup(
                name: group.name,
                samples: group.samples.map { LearningSample(vector: $0.vector, same: !$0.same) })
        }
        let fooled = CrossValidation(opposite + groups.dropFirst(), folds: 12).result(LogisticFit())
        #expect(fooled.right < result.right)
    }
}
