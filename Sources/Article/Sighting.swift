public import CivilTime
public import JSON

/// An article placed with a meeting, moved to another, seen with a new text, or taken back.
public struct Sighting: Sendable, Equatable {
    /// What happened to the article.
    public enum Kind: String, Sendable, CaseIterable {
        /// Seen for the first time.
        case placed
        /// The same URL with another text.
        case revised
        /// Moved to another meeting by a later decision.
        case moved
        /// Taken back.
        case withdrawn
    }

    /// What happened.
    public var kind: Kind
    /// How often the article had been placed before: 0 at first, one more each time.
    public var move: Int
    /// The whole reading.
    public var article: ArticleRecord
    /// Where it now belongs; nil for an article of no meeting and for a withdrawn one.
    public var meeting: MeetingID?
    /// Where it belonged before.
    public var previousMeeting: MeetingID?
    /// Why.
    public var why: [Reason]
    /// The meetings that this changes, each with its new version.
    public var changes: [MeetingChange]
    /// How far the pages had come in time; part of the state that sightings restore.
    public var watermark: Timestamp?

    /// A sighting.
    public init(
        kind: Kind, move: Int, article: ArticleRecord, meeting: MeetingID?,
        previousMeeting: MeetingID? = nil, why: [Reason], changes: [MeetingChange],
        watermark: Timestamp? = nil
    ) {
        self.kind = kind
        self.move = move
        self.article = article
        self.meeting = meeting
        self.previousMeeting = previousMeeting
        self.why = why
        self.changes = changes
        self.watermark = watermark
    }
}

extension Sighting: JSONRecord {
    /// Reads a sighting.
    public init(reading members: MemberReader) throws(SchemaError) {
        kind = try members.choice("kind", Kind.self)
        move = try members.integer("move")
        guard let article = try members.record("article", ArticleRecord.self) else {
            throw SchemaError(path: "article", problem: "is missing")
        }
        self.article = article
        meeting = try members.optionalString("meeting_id").map(MeetingID.init)
        previousMeeting = try members.optionalString("previous_meeting_id").map(MeetingID.init)
        why = try members.records("why", Reason.self)
        changes = try members.records("changes", MeetingChange.self)
        watermark = try members.timestamp("watermark")
    }

    /// All members, null where there is nothing.
    public func write(to members: inout MemberWriter) {
        members.string("kind", kind.rawValue)
        members.integer("move", move)
        members.string("meeting_id", meeting?.text)
        members.string("previous_meeting_id", previousMeeting?.text)
        members.records("why", why)
        members.records("changes", changes)
        members.string("watermark", watermark?.description)
        members.record("article", article)
    }
}
