/// Why bytes are not a JSON document that every reader would understand alike.
public struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, as a stable code.
    public enum Code: String, Sendable {
        case empty, syntax, trailing, depth
        case invalidUTF8 = "invalid-utf8"
        case duplicateKey = "duplicate-key"
        case loneSurrogate = "lone-surrogate"
        case nul
        case number
    }

    /// What is wrong.
    public let code: Code
    /// Where, in bytes from the start.
    public let offset: Int
    /// What is wrong, in words.
    public let detail: String

    /// One sentence with the place.
    public var description: String { "\(detail) at byte \(offset)" }
}
