import Article
import CivilTime

/// An article of a meeting with the reasons why it is one.
struct PlacedArticle {
    let article: ArticleRecord
    let why: [Reason]

    /// When it was published, else fetched; in seconds.
    var seconds: Int? { (article.publishedAt ?? article.fetchedAt)?.seconds }

    /// The outlet, as far as it is known: several articles of one outlet are one voice.
    var outlet: String { article.outlet.domain ?? article.outlet.name ?? article.key.text }
}
