/// Why bytes are not an XML document that is read here.
public struct XMLError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The line, from 1; 0 where the whole document is meant.
    public let line: Int
    /// What is wrong, in words.
    public let problem: String

    /// One sentence.
    public var description: String { line > 0 ? "line \(line): \(problem)" : problem }
}
