/// Names one meeting; derived from its province and first article, and never used again.
public struct MeetingID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Such as `kaltim-1f3a…`.
    public let text: String

    /// An id with this text.
    public init(_ text: String) { self.text = text }

    /// Ids sort by their text.
    public static func < (a: MeetingID, b: MeetingID) -> Bool { a.text < b.text }

    /// The text.
    public var description: String { text }
}
