import Article
import CivilTime

/// An article of a meeting, and why it belongs there.
struct HeldArticle: Equatable {
    let record: ArticleRecord
    let why: [Reason]

    /// When it was published, or fetched where that is not known.
    var time: Timestamp? { record.publishedAt ?? record.fetchedAt }
}

extension HeldArticle {
    /// What a sighting says of its article.
    init(_ sighting: Sighting) { self.init(record: sighting.article, why: sighting.why) }
}
