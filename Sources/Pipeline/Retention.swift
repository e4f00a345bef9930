/// How long a stage holds what it has taken in, told by the time of the pages.
///
/// What it holds is let go of in its order: once it is older than so many days and so many newer
/// ones are there, or when there are too many.
public struct Retention: Sendable, Equatable {
    /// How many days it is held at least.
    public var lifeDays: Int
    /// How many of the newest are held, however old they are.
    public var kept: Int
    /// How many are held at most, however new they are.
    public var most: Int

    /// Limits as they are given.
    public init(lifeDays: Int, kept: Int, most: Int) {
        self.lifeDays = lifeDays
        self.kept = kept
        self.most = most
    }

    /// Whether the oldest of so many that are held is to be let go of.
    ///
    /// - Parameters:
    ///   - born: When it came, in seconds since 1970; nil where no time was known yet.
    ///   - now: How far the pages have come, in seconds since 1970; nil where that is not known.
    ///   - held: How many are held.
    /// - Returns: Whether it has had its time.
    public func isOver(bornAt born: Int?, now: Int?, held: Int) -> Bool {
        if held > most { return true }
        guard held > kept, let now else { return false }
        // The first ones came before any time was known: nothing is older.
        guard let born else { return true }
        return now - born > lifeDays * 86_400
    }
}
