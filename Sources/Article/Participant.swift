public import JSON

/// Someone who, according to the article, took part; a delegation without a name has none.
public struct Participant: Sendable, Equatable, JSONRecord {
    /// The name verbatim as first written; nil for an unnamed delegation.
    public var name: String?
    /// The role verbatim: `Gubernur Kalimantan Timur`.
    public var role: String?
    /// The organization verbatim.
    public var organization: String?
    /// Whom this person stood in for, as written.
    public var represents: String?
    /// Where and how it was found.
    public var evidence: Evidence

    /// A participant; `name` or `organization` is known.
    public init(
        name: String?, role: String?, organization: String?, represents: String? = nil,
        evidence: Evidence
    ) {
        self.name = name
        self.role = role
        self.organization = organization
        self.represents = represents
        self.evidence = evidence
    }

    /// Reads a participant with its evidence beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        name = try members.optionalString("name")
        role = try members.optionalString("role")
        organization = try members.optionalString("organization")
        represents = try members.optionalString("represents")
        evidence = try Evidence(reading: members)
    }

    /// The claims, then spans, confidence and method.
    public func write(to members: inout MemberWriter) {
        members.string("name", name)
        members.string("role", role)
        members.string("organization", organization)
        members.string("represents", represents)
        evidence.write(to: &members)
    }
}
