/// How much is in the store.
public struct StoreCounts: Sendable, Equatable {
    /// Articles that are not withdrawn.
    public let articles: Int
    /// Articles that were taken back.
    public let withdrawnArticles: Int
    /// Active meetings.
    public let meetings: Int
    /// Merged and withdrawn meetings.
    public let inactiveMeetings: Int
}
