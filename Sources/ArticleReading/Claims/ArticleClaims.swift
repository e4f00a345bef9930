public import Article

/// Everything read in an article's own text but its dates.
public struct ArticleClaims: Sendable {
    /// Whether it reports a meeting.
    public var kind: ArticleRecord.Kind
    /// How sure the kind is, in hundredths.
    public var kindConfidence: Int
    /// Where the meeting was.
    public var place: PlaceFinding
    /// Those who took part.
    public var participants: [Participant]
    /// Those who are named and did not take part.
    public var mentioned: [Mention]
    /// Direct quotations.
    public var quotes: [Quote]
    /// Indirect speech.
    public var statements: [Quote]
    /// Other meetings told beside it.
    public var alsoReports: [AlsoReport]
    /// Subjects.
    public var topics: [String]
}
