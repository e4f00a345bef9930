import Article

/// A meeting that is held, with all its articles.
struct HeldMeeting: Equatable {
    /// The version of its latest change.
    var version = 0
    /// Its articles.
    var articles: [ArticleKey: HeldArticle] = [:]
    /// The number of the placement that it began with.
    var began: Int
}
