import Article

/// The articles of one meeting.
struct FoldedMeeting {
    var articles: [ArticleKey: PlacedArticle] = [:]
    /// The number of its latest change among the changes of all meetings.
    var changed = 0
}
