public import JSON

/// One reading of a field, with the articles that claim it.
public struct MeetingClaim: Sendable, Hashable, JSONRecord {
    /// The value as text: a date, a venue, the code of a place, a topic.
    public var value: String
    /// Who claims it.
    public var support: Support

    /// A claim.
    public init(value: String, support: Support) {
        self.value = value
        self.support = support
    }

    /// Reads `value` with its support beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        value = try members.string("value")
        support = try Support(reading: members)
    }

    /// `value`, `articles` and `confidence`.
    public func write(to members: inout MemberWriter) {
        members.string("value", value)
        support.write(to: &members)
    }
}
