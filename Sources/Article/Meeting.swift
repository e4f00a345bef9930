public import JSON

/// One meeting as all its articles together tell it.
public struct Meeting: Sendable, Equatable {
    /// The meeting.
    public var id: MeetingID
    /// 1 at first, one more with every sighting that changes it.
    public var version: Int
    /// Active, merged into another, or withdrawn.
    public var status: MeetingChange.Status
    /// Into which meeting it was merged.
    public var mergedInto: MeetingID?
    /// What its articles say; nil once it is merged or withdrawn.
    public var content: MeetingContent?

    /// A meeting.
    public init(
        id: MeetingID, version: Int, status: MeetingChange.Status, mergedInto: MeetingID? = nil,
        content: MeetingContent?
    ) {
        self.id = id
        self.version = version
        self.status = status
        self.mergedInto = mergedInto
        self.content = content
    }
}

extension Meeting: JSONRecord {
    /// Reads a meeting.
    public init(reading members: MemberReader) throws(SchemaError) {
        id = MeetingID(try members.string("id"))
        version = try members.integer("version")
        status = try members.choice("status", MeetingChange.Status.self)
        mergedInto = try members.optionalString("merged_into").map(MeetingID.init)
        content = status == .active ? try MeetingContent(reading: members) : nil
    }

    /// Id, version and status; the rest only while it is active.
    public func write(to members: inout MemberWriter) {
        members.string("id", id.text)
        members.integer("version", version)
        members.string("status", status.rawValue)
        if let mergedInto { members.string("merged_into", mergedInto.text) }
        content?.write(to: &members)
    }
}
