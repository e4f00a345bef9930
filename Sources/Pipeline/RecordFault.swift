/// A record that a stage cannot take: it becomes a dead letter, and the stage goes on.
public struct RecordFault: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, as a stable code such as `not-json`.
    public let code: String
    /// One sentence: what is wrong and where.
    public let message: String

    /// A fault.
    public init(code: String, message: String) {
        self.code = code
        self.message = message
    }

    /// The sentence with the code.
    public var description: String { "\(message) (\(code))" }
}
