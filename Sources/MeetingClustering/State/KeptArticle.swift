import Article

/// A reading that is held: shared by all copies of its entry, since it is large.
final class KeptArticle: Equatable {
    let record: ArticleRecord

    init(_ record: ArticleRecord) { self.record = record }

    static func == (a: KeptArticle, b: KeptArticle) -> Bool { a === b || a.record == b.record }
}
