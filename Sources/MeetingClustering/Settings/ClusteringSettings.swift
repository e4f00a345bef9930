/// The limits and weights of the decision which meeting an article reports.
public struct ClusteringSettings: Sendable, Equatable {
    /// An article joins no meeting that lies more days than this from it, where both days are known.
    public var windowDays = 14
    /// How many days an article and the meeting it founded are held at least.
    public var lifeDays = 30
    /// How many of the newest articles are held, however old they are.
    public var keptArticles = 5_000
    /// How many articles are held at most, however new they are.
    public var mostArticles = 200_000
    /// How many days one page may move the watermark; farther takes several outlets that agree.
    public var leapDays = 7
    /// How many outlets it takes to move the watermark farther.
    public var leapOutlets = 3
    /// Words that more articles have than this find no candidates.
    public var longestPosting = 2_000
    /// Of each word so many of the newest articles are looked at.
    public var newestPostings = 400
    /// How many articles one search looks at, counted for each word.
    public var readPostings = 1_000
    /// With how many meetings an article is compared in full.
    public var candidates = 10
    /// With how many articles of one meeting an article is compared.
    public var representatives = 8
    /// Into another meeting go at most so many articles at once.
    public var mostMoved = 12
    /// Texts that are alike to so many in a hundred are copies: one with another day has a slip.
    public var copyPercent = 70
    /// How much of an article is compared.
    public var text = TextLimits()
    /// The score from which an article joins.
    public var threshold = -0.875
    /// The score from which two meetings become one.
    public var mergeThreshold = -0.375
    /// What each feature weighs.
    public var weights = ClusteringWeights.learned
    /// In how many of a thousand articles common words stand.
    public var background: [String: Int] = [:]
    /// As how many articles the background counts.
    public var backgroundArticles = 100

    /// The documented defaults.
    public init() {}
}
