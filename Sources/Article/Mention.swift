public import JSON

/// Someone whom the article names and who did not take part.
public struct Mention: Sendable, Equatable, JSONRecord {
    /// Why the person is named.
    public enum Why: String, Sendable, CaseIterable {
        case invited, absent, represented
        case outsideVoice = "outside_voice"
        case other
    }

    /// The name verbatim as first written.
    public var name: String
    /// The role verbatim.
    public var role: String?
    /// The organization verbatim.
    public var organization: String?
    /// Why the person is named.
    public var why: Why
    /// Where and how it was found.
    public var evidence: Evidence

    /// A mention.
    public init(
        name: String, role: String?, organization: String?, why: Why, evidence: Evidence
    ) {
        self.name = name
        self.role = role
        self.organization = organization
        self.why = why
        self.evidence = evidence
    }

    /// Reads a mention with its evidence beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        name = try members.string("name")
        role = try members.optionalString("role")
        organization = try members.optionalString("organization")
        why = try members.choice("why", Why.self)
        evidence = try Evidence(reading: members)
    }

    /// The claims, then spans, confidence and method.
    public func write(to members: inout MemberWriter) {
        members.string("name", name)
        members.string("role", role)
        members.string("organization", organization)
        members.string("why", why.rawValue)
        evidence.write(to: &members)
    }
}
