import Article
import JSON

/// An article in the course of being placed: its traits, read when first asked for and once, and
/// the meetings it was compared with.
final class TraitsReading {
    let article: ArticleRecord
    /// The article as JSON, where somebody has written it already.
    private let written: ArraySlice<UInt8>?
    private let limits: TextLimits
    private let background: Background
    private var known: ArticleTraits?
    /// The meetings that it was compared with when it was placed.
    var candidates: [Candidate] = []

    init(
        _ article: ArticleRecord, written: ArraySlice<UInt8>? = nil, limits: TextLimits,
        background: Background
    ) {
        self.article = article
        self.written = written
        self.limits = limits
        self.background = background
    }

    var traits: ArticleTraits {
        if let known { return known }
        let traits = ArticleTraits(article, limits: limits, background: background)
        known = traits
        return traits
    }

    /// The article as it is remembered.
    func packed(by packer: ArticlePacker) -> PackedArticle {
        packer.pack(written ?? article.bytes[...])
    }
}
