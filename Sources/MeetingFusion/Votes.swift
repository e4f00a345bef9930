import Article

/// Counts which values articles claim, and how surely.
struct Votes<Value: Hashable & Comparable> {
    /// A value with what speaks for it.
    struct Standing {
        let value: Value
        let weight: Int
        let support: Support
    }

    private struct Ballot {
        var weight = 0
        var articles: Set<ArticleKey> = []
        var doubt = 1.0
    }

    private var ballots: [Value: Ballot] = [:]

    init() {}

    /// Adds the vote of an article; of one article only the first vote for a value counts.
    mutating func add(
        _ value: Value, by article: ArticleKey, confidence: Int, weight: Int? = nil
    ) {
        guard ballots[value]?.articles.contains(article) != true else { return }
        var ballot = ballots[value] ?? Ballot()
        ballot.weight += weight ?? confidence
        ballot.articles.insert(article)
        ballot.doubt *= 1 - Double(confidence) / 100
        ballots[value] = ballot
    }

    /// The values, the best supported first; ties go to the smaller value.
    var ranked: [Standing] {
        ballots.map { value, ballot in
            Standing(
                value: value, weight: ballot.weight,
                support: Support(
                    articles: ballot.articles, confidence: Self.confidence(ballot.doubt)))
        }.sorted { a, b in
            a.weight == b.weight ? a.value < b.value : a.weight > b.weight
        }
    }

    /// Several articles make a claim surer, but never certain.
    private static func confidence(_ doubt: Double) -> Int {
        min(99, Int(((1 - doubt) * 100).rounded()))
    }
}
