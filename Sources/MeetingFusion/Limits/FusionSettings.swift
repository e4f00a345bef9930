/// How long meetings are held, and how large a record may become.
public struct FusionSettings: Sendable, Equatable {
    /// How many days a meeting is held at least after it began, by the time of the pages.
    ///
    /// It must be longer than clustering holds a meeting that articles can still join.
    public var lifeDays = 60
    /// How many placements of articles a meeting is held at least after it began.
    public var keptPlacements = 10_000
    /// And at most.
    public var mostPlacements = 400_000
    /// How many bytes a record may have as JSON.
    public var mostBytes = 900_000
    /// How many entries each list of a record may have.
    public var lists = ListLimits()

    /// The documented defaults.
    public init() {}
}
