public import CivilTime

/// Which meetings to list.
public struct MeetingFilter: Sendable, Equatable {
    /// Held on this day or later.
    public var from: CivilDate?
    /// Held on this day or earlier.
    public var to: CivilDate?
    /// The official code of a place or of what holds it (`64.72`, `64`), or a place's name.
    public var place: String?
    /// Words that title, summary, venue or names must contain, all of them.
    public var words: String?
    /// Whether merged and withdrawn meetings are listed too.
    public var includesInactive: Bool
    /// How many at most.
    public var limit: Int

    /// Lists the latest active meetings unless told otherwise.
    public init(
        from: CivilDate? = nil, to: CivilDate? = nil, place: String? = nil, words: String? = nil,
        includesInactive: Bool = false, limit: Int = 50
    ) {
        self.from = from
        self.to = to
        self.place = place
        self.words = words
        self.includesInactive = includesInactive
        self.limit = limit
    }
}
