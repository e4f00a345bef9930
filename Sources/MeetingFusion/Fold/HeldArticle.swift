import Article
import CivilTime

/// An article of a meeting, and why it belongs there.
struct HeldArticle: Equatable {
    let record: ArticleRecord
    let why: [Reason]

    /// When it was published, or fetched where that is not known.
    var time: Timestamp? { record.publishedAt ?? record.fetchedAt }
}
