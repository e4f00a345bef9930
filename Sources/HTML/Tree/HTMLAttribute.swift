/// One attribute of an element.
public struct HTMLAttribute: Sendable, Equatable {
    /// The name, in lower case.
    public let name: String
    /// The value, character references resolved.
    public let value: String
}
