import Article

/// The readings of one field, each with the articles that make it, the best supported first.
struct ClaimVote {
    let claims: [MeetingClaim]

    /// Counts what each article says and how sure it is, in hundredths; nil where it says nothing.
    init(_ sources: SourceArticles, _ claim: (PlacedArticle) -> (String, Int)?) {
        var votes: [String: [(key: ArticleKey, confidence: Int)]] = [:]
        for article in sources.articles {
            guard let (value, confidence) = claim(article) else { continue }
            votes[value, default: []].append((article.article.key, confidence))
        }
        let weights = votes.mapValues { $0.reduce(0) { $0 + $1.confidence } }
        claims = votes.map { MeetingClaim(value: $0.key, support: sources.support($0.value)) }
            .sorted { a, b in
                let (x, y) = (weights[a.value] ?? 0, weights[b.value] ?? 0)
                return x != y ? x > y : a.value < b.value
            }
    }

    /// The reading with the most support.
    var best: MeetingClaim? { claims.first }
}
