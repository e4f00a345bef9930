import IndonesianText

/// Tells what an article is about, from a fixed list of subjects.
///
/// A logistic model over `TopicFeatures`, the same weights for all subjects and a bias for each,
/// and how much the words of every subject speak for each other one (`among`): who writes of mines
/// often means the environment too. How it is trained stands in `docs/reading.md`.
struct TopicReader: Sendable {
    /// At most so many subjects.
    private static let most = 4

    /// The subjects, the surest first; where none is sure enough the likeliest, if it has a word.
    static func topics(of text: TokenizedText, title: TokenizedText?) -> [String] {
        let features = TopicFeatures(text, title: title)
        let ranking = features.ranking
        let (weights, biases) = (TopicWeights.thousandths, TopicWeights.biases)
        let among = TopicWeights.among
        let named = biases.indices.filter { ranking.strengths[$0] > 0 }
            .map { (topic: $0, share: ranking.share(of: $0)) }
        let scores = biases.indices.map { topic in
            let row = topic * biases.count
            let bias = named.reduce(biases[topic]) {
                $0 + $1.share * among[row + $1.topic]
            }
            // Of most subjects a text has no word, so that nothing is to be weighed.
            guard ranking.strengths[topic] > 0 else { return bias }
            return zip(features.values(of: topic, ranking), weights).reduce(bias) {
                $0 + $1.0 * $1.1
            }
        }
        let ranked = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        let sure = ranked.prefix(most).filter { scores[$0] >= TopicWeights.threshold }
        if sure.isEmpty, let best = ranked.first, ranking.strengths[best] > 0 {
            return [TopicFeatures.topics[best]]
        }
        return sure.map { TopicFeatures.topics[$0] }
    }
}
