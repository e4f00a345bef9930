public import CivilTime
public import JSON

/// A sighting without what its article says: enough to know where the article belongs, and for how
/// long that matters.
public struct SightingOutline: Sendable, Equatable {
    /// What happened.
    public let kind: Sighting.Kind
    /// The article.
    public let key: ArticleKey
    /// Its province.
    public let province: String
    /// Where it now belongs.
    public let meeting: MeetingID?
    /// Where it belonged before.
    public let previousMeeting: MeetingID?
    /// The meetings that this changes, each with its new version.
    public let changes: [MeetingChange]
    /// How far the pages had come in time.
    public let watermark: Timestamp?

    /// The outline of a sighting.
    public init(_ sighting: Sighting) {
        kind = sighting.kind
        key = sighting.article.key
        province = sighting.article.province
        meeting = sighting.meeting
        previousMeeting = sighting.previousMeeting
        changes = sighting.changes
        watermark = sighting.watermark
    }

    /// Reads an outline out of the members up to the article's text, which nearly all of a
    /// sighting comes after.
    ///
    /// - Throws: `SchemaError` where a member is missing or of another type.
    public init(reading members: MemberReader) throws(SchemaError) {
        guard let article = members.object["article"] else {
            throw SchemaError(path: "article", problem: "is missing")
        }
        let reader = try MemberReader(article, path: "article")
        kind = try members.choice("kind", Sighting.Kind.self)
        key = ArticleKey(try reader.string("key"))
        province = try reader.string("province")
        meeting = try members.optionalString("meeting_id").map(MeetingID.init)
        previousMeeting = try members.optionalString("previous_meeting_id").map(MeetingID.init)
        changes = try members.records("changes", MeetingChange.self)
        watermark = try members.timestamp("watermark")
    }

    /// Whether the article is held anew from here on: not by a new text that moves nothing.
    public var isBirth: Bool { kind != .revised || meeting != previousMeeting }
}
