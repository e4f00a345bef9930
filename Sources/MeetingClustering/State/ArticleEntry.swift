import Article

/// An article that the index remembers.
struct ArticleEntry: Equatable {
    /// The reading, as it was last accepted.
    let packed: PackedArticle
    /// Who published it.
    var outlet: String
    /// What is compared; nil where nothing is: an article of no meeting, a withdrawn one, one
    /// whose meeting has expired.
    var traits: ArticleTraits?
    /// The meeting it belongs to, or belonged to when that expired.
    var meeting: MeetingID?
    /// How often it has been placed, withdrawn or moved before.
    var move: Int
    /// Which birth it is held by.
    var birth: Int
}
