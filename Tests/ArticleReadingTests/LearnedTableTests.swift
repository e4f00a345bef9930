import Testing

@testable import ArticleReading

/// A table with a weight too few would leave out a feature without a word.
@Suite struct LearnedTableTests {
    @Test func everyFeatureHasItsWeight() {
        #expect(AttendanceWeights.thousandths.count == AttendanceFeatures.names.count)
        #expect(DelegationWeights.thousandths.count == DelegationFeatures.names.count)
        #expect(KindWeights.thousandths.count == KindFeatures.names.count)
        #expect(TopicWeights.thousandths.count == TopicFeatures.names.count)
        #expect(TopicWeights.biases.count == TopicFeatures.topics.count)
        #expect(TopicWeights.among.count == TopicFeatures.topics.count * TopicFeatures.topics.count)
    }

    @Test func everyFeatureHasItsOwnName() {
        for names in [AttendanceFeatures.names, DelegationFeatures.names, KindFeatures.names] {
            #expect(Set(names).count == names.count)
        }
    }
}
