public import JSON

/// One reason why an article was placed with a meeting.
public struct Reason: Sendable, Hashable, JSONRecord {
    /// What was compared, such as `date`, `venue`, `people` or `text`.
    public var field: String
    /// The article it was compared with, if it was one.
    public var article: String?
    /// How much it weighed, in hundredths; negative where it spoke against.
    public var weight: Int

    /// A reason; `weight` is in hundredths.
    public init(field: String, article: String?, weight: Int) {
        self.field = field
        self.article = article
        self.weight = weight
    }

    /// Reads `field`, `article` and `weight`.
    public init(reading members: MemberReader) throws(SchemaError) {
        field = try members.string("field")
        article = try members.optionalString("article")
        weight = try members.integer("weight")
    }

    /// `field`, `article` and `weight` (hundredths, a whole number).
    public func write(to members: inout MemberWriter) {
        members.string("field", field)
        members.string("article", article)
        members.integer("weight", weight)
    }
}
