public import JSON

/// A meeting that a sighting changes, with the version that it has from then on.
public struct MeetingChange: Sendable, Hashable, JSONRecord {
    /// What the meeting is from then on.
    public enum Status: String, Sendable, CaseIterable {
        case active, merged, withdrawn
    }

    /// The meeting.
    public var meeting: MeetingID
    /// Its new version, one more than before; the first is 1.
    public var version: Int
    /// What it is from then on.
    public var status: Status
    /// Into which meeting it was merged.
    public var mergedInto: MeetingID?

    /// A change of a meeting.
    public init(
        meeting: MeetingID, version: Int, status: Status = .active, mergedInto: MeetingID? = nil
    ) {
        self.meeting = meeting
        self.version = version
        self.status = status
        self.mergedInto = mergedInto
    }

    /// Reads a change.
    public init(reading members: MemberReader) throws(SchemaError) {
        meeting = MeetingID(try members.string("meeting_id"))
        version = try members.integer("version")
        status = try members.choice("status", Status.self)
        mergedInto = try members.optionalString("merged_into").map(MeetingID.init)
    }

    /// `meeting_id`, `version`, `status` and `merged_into`.
    public func write(to members: inout MemberWriter) {
        members.string("meeting_id", meeting.text)
        members.integer("version", version)
        members.string("status", status.rawValue)
        members.string("merged_into", mergedInto?.text)
    }
}
