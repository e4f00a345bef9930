public import Article

/// Where the meeting took place, as one article says.
public struct PlaceFinding: Sendable {
    /// The venue, verbatim.
    public var venue: String?
    /// The regency or city, or the place abroad.
    public var place: Article.Place?
    /// Why, by member of the event: `venue`, `place`.
    public var evidence: [String: Evidence]

    /// Nothing found.
    public init() { evidence = [:] }
}
