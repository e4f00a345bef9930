public import CivilTime
public import JSON

/// The few things of a sighting that tell for how long it matters, without the article.
public struct SightingOutline: Sendable, Equatable {
    /// Whether the article is held anew from here on: not by a new text that moves nothing.
    public let isBirth: Bool
    /// How far the pages had come in time.
    public let watermark: Timestamp?

    /// The outline of a sighting.
    public init(_ sighting: Sighting) {
        isBirth = Self.isBirth(sighting.kind, sighting.meeting, sighting.previousMeeting)
        watermark = sighting.watermark
    }

    /// Reads an outline; the article, which a sighting ends with, is not looked at.
    ///
    /// - Throws: `SchemaError` where a member is missing or of another type.
    public init(reading members: MemberReader) throws(SchemaError) {
        isBirth = Self.isBirth(
            try members.choice("kind", Sighting.Kind.self),
            try members.optionalString("meeting_id").map(MeetingID.init),
            try members.optionalString("previous_meeting_id").map(MeetingID.init))
        watermark = try members.timestamp("watermark")
    }

    private static func isBirth(
        _ kind: Sighting.Kind, _ meeting: MeetingID?, _ previous: MeetingID?
    ) -> Bool {
        kind != .revised || meeting != previous
    }
}
