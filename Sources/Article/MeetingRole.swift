public import JSON

/// A role under which articles know a person.
public struct MeetingRole: Sendable, Hashable, JSONRecord {
    /// The role as written.
    public var role: String?
    /// The organization as written.
    public var organization: String?
    /// Who says so.
    public var support: Support

    /// A role, an organization, or both.
    public init(role: String?, organization: String?, support: Support) {
        self.role = role
        self.organization = organization
        self.support = support
    }

    /// Reads a role with its support beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        role = try members.optionalString("role")
        organization = try members.optionalString("organization")
        support = try Support(reading: members)
    }

    /// `role`, `organization`, `articles` and `confidence`.
    public func write(to members: inout MemberWriter) {
        members.string("role", role)
        members.string("organization", organization)
        support.write(to: &members)
    }
}
