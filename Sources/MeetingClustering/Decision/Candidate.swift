import Article

/// A meeting that an article may report, with what speaks for and against it.
struct Candidate {
    let meeting: MeetingID
    let score: Double
    let vector: FeatureVector
    /// The meeting's article that is most like the one in hand.
    let nearest: ArticleKey
    /// Whether a veto speaks against it; decisions see no such candidate.
    let barred: Bool
}
