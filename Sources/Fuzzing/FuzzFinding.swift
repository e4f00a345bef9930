/// Something that must not be, found in what was made of an input.
public struct FuzzFinding: Error, Sendable, Equatable, CustomStringConvertible {
    /// One sentence.
    public let description: String

    init(_ description: String) { self.description = description }
}
