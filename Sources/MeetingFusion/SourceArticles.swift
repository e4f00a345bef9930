import Article

/// The articles of a meeting in order of time, and how much their agreement counts.
struct SourceArticles {
    let articles: [PlacedArticle]
    private let outlets: [ArticleKey: String]

    init(_ articles: [PlacedArticle]) {
        self.articles = articles
        outlets = Dictionary(articles.map { ($0.article.key, $0.outlet) }) { first, _ in first }
    }

    /// How many outlets tell the meeting.
    var outletCount: Int { Set(outlets.values).count }

    /// How many outlets these articles are from.
    func outletCount(of keys: some Sequence<ArticleKey>) -> Int {
        Set(keys.compactMap { outlets[$0] }).count
    }

    /// Support of a claim by articles, each with its own confidence in hundredths.
    ///
    /// Outlets that read the same independently make a claim surer (noisy or: one minus the
    /// product of the doubts, over the surest article of each outlet), never quite sure.
    func support(_ claims: [(key: ArticleKey, confidence: Int)]) -> Support {
        var surest: [String: Int] = [:]
        for claim in claims {
            let outlet = outlets[claim.key] ?? claim.key.text
            surest[outlet] = max(surest[outlet] ?? 0, claim.confidence)
        }
        // In whole numbers, so that the order of the outlets changes no digit.
        var doubt = 1_000_000
        for confidence in surest.values.sorted() { doubt = doubt * (100 - confidence) / 100 }
        let confidence = surest.count > 1 ? 100 - doubt / 10_000 : surest.values.first ?? 0
        return Support(
            articles: Set(claims.map(\.key)), confidence: min(99, max(0, confidence)))
    }
}
