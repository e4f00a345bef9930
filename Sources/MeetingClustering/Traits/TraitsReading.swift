import Article

/// An article and its traits, which are read when first asked for, and once.
final class TraitsReading {
    let article: ArticleRecord
    private let limits: TextLimits
    private var known: ArticleTraits?

    init(_ article: ArticleRecord, limits: TextLimits) {
        self.article = article
        self.limits = limits
    }

    var traits: ArticleTraits {
        if let known { return known }
        let traits = ArticleTraits(article, limits: limits)
        known = traits
        return traits
    }
}
