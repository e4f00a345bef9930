/// A document that is JSON but not of the shape that was asked for.
public struct SchemaError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The member that is wrong, from the root: `event.place.code`.
    public let path: String
    /// What is wrong with it, in words.
    public let problem: String

    /// An error at a path.
    public init(path: String, problem: String) {
        self.path = path
        self.problem = problem
    }

    /// One sentence.
    public var description: String { path.isEmpty ? problem : "'\(path)' \(problem)" }
}
