public import Pipeline

/// How long meetings are held, and how large a record may become.
public struct FusionSettings: Sendable, Equatable {
    /// How long a meeting is held after it began, by placements of articles.
    ///
    /// It must be longer than clustering holds a meeting that articles can still join.
    public var retention = Retention(lifeDays: 60, kept: 10_000, most: 400_000)
    /// How many bytes a record may have as JSON.
    public var mostBytes = 900_000
    /// How many entries each list of a record may have.
    public var lists = ListLimits()

    /// The documented defaults.
    public init() {}
}
