import Article

/// An article in the course of being placed: its traits, read when first asked for and once, and
/// the meetings it was compared with.
final class TraitsReading {
    let article: ArticleRecord
    private let limits: TextLimits
    private let background: Background
    private var known: ArticleTraits?
    /// The meetings that it was compared with when it was placed.
    var candidates: [Candidate] = []

    init(_ article: ArticleRecord, limits: TextLimits, background: Background) {
        self.article = article
        self.limits = limits
        self.background = background
    }

    var traits: ArticleTraits {
        if let known { return known }
        let traits = ArticleTraits(article, limits: limits, background: background)
        known = traits
        return traits
    }
}
