/// Why there is no stemmer.
public struct StemmerError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The language that was asked for.
    public let language: String

    /// One sentence with what would help.
    public var description: String {
        "the stemming library of this system knows no '\(language)'; install Debian's"
            + " libstemmer0d 2.0 or later"
    }
}
