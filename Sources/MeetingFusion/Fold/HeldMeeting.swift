import Article

/// A meeting that is held, with all its articles.
struct HeldMeeting {
    /// The version of its latest change.
    var version = 0
    /// Of each of its articles the sighting that counts.
    var articles: [ArticleKey: KeptSighting] = [:]
    /// The number of the placement that it began with.
    var began: Int
}
