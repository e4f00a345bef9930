/// Why a pattern's source is not a pattern.
public struct PatternError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The source that was refused.
    public let source: String
    /// Where in the source, in bytes from its start.
    public let offset: Int
    /// What is wrong there, in words.
    public let problem: String

    /// One sentence with the place and the source.
    public var description: String {
        "the pattern '\(source)' is wrong at byte \(offset): \(problem)"
    }
}
