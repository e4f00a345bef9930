import Article

/// The articles of every meeting, and where each article belongs.
struct FoldState {
    var meetings: [MeetingID: FoldedMeeting] = [:]
    var places: [ArticleKey: MeetingID] = [:]
    /// How many changes there were, to know which meeting changed longest ago.
    var changes = 0
}
