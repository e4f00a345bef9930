import Article
import JSON

/// A reading that is held in little memory: it is wanted again only when the article comes back or
/// moves.
struct PackedArticle: Equatable {
    private let bytes: [UInt8]

    init(json: [UInt8]) { bytes = BackReferences.pack(json) }

    /// The reading; nil only where memory is broken.
    var article: ArticleRecord? {
        try? ArticleRecord(json: JSONParser.parse(BackReferences.unpack(bytes)))
    }
}
