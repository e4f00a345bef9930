/// A short form and the words that it stands for.
public struct Abbreviation: Sendable, Hashable {
    /// The short form: `Wagub`.
    public let short: String
    /// The words: `Wakil Gubernur`.
    public let long: String

    /// An abbreviation.
    public init(short: String, long: String) {
        self.short = short
        self.long = long
    }
}
