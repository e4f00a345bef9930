/// Why there is no guesser.
public struct LanguageGuessError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The folder in which the languages' profiles were looked for.
    public let folder: String

    /// One sentence with what would help.
    public var description: String {
        "the language profiles in '\(folder)' cannot be read; install Debian's"
            + " libexttextcat-data"
    }
}
