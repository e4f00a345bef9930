import Article

/// A meeting that an article may report, with what speaks for and against it.
struct Candidate {
    let meeting: MeetingID
    let score: Double
    let vector: FeatureVector
    let reasons: [Reason]
    /// Whether a veto speaks against it; decisions see no such candidate.
    let barred: Bool
}
