import Article
import Hashing

/// What became of an input, coarse enough that inputs that took the same ways share it.
///
/// It stands in for the coverage that an instrumented build would tell: each rule leaves its name
/// in the claims that it makes.
struct FuzzOutcome {
    private var parts: [String]

    init(refusal code: String) { parts = ["refused", code] }

    init(_ article: ArticleRecord) {
        parts = [
            article.kind.rawValue, article.language, article.province,
            article.event.map { "\($0.state.rawValue) \($0.basis.rawValue)" } ?? "",
            Self.size(article.participants.count), Self.size(article.mentioned.count),
            Self.size(article.quotes.count), Self.size(article.statements.count),
            Self.size(article.mainText.utf8.count / 64), Self.size(article.topics.count),
            "\(article.byline != nil) \(article.advertorial) \(article.correction)"
                + " \(article.title != nil) \(article.publishedAt != nil)"
                + " \(article.event?.venue != nil) \(article.event?.time != nil)",
        ]
        let methods = Set(
            article.participants.map(\.evidence.method) + article.mentioned.map(\.why.rawValue)
                + article.quotes.map(\.evidence.method) + article.statements.map(\.evidence.method)
                + (article.event?.evidence.values.map(\.method) ?? []))
        parts += methods.sorted()
    }

    /// A count to the nearest power of two.
    private static func size(_ count: Int) -> String {
        String(Int.bitWidth - count.leadingZeroBitCount)
    }

    var fingerprint: UInt64 { XXH3.hash(Array(parts.joined(separator: "|").utf8)) }
}
