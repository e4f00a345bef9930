import Article
import CivilTime

/// A time that a page claims and that lies too far ahead to be believed alone.
struct TimeClaim: Equatable {
    let article: ArticleKey
    let outlet: String
    let seconds: Int
    let birth: Int
}

extension TimeClaim {
    /// The time that an article claims, its own or that of its fetching.
    init?(_ article: ArticleRecord, birth: Int) {
        guard let time = article.publishedAt ?? article.fetchedAt else { return nil }
        self.init(
            article: article.key, outlet: article.outlet.identity, seconds: time.seconds,
            birth: birth)
    }
}
