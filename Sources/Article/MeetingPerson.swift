public import JSON

/// One person of a meeting under all the names that its articles use, or an unnamed delegation.
public struct MeetingPerson: Sendable, Equatable, JSONRecord {
    /// The fullest usual name; nil for an unnamed delegation.
    public var name: String?
    /// Every form in which the articles write the name, sorted.
    public var forms: [String]
    /// The best supported role.
    public var role: String?
    /// The best supported organization.
    public var organization: String?
    /// Whom this person stood in for, as written.
    public var represents: String?
    /// In `mentioned`: why the person is named.
    public var why: Mention.Why?
    /// Every role that an article gives, the best supported first.
    public var roles: [MeetingRole]
    /// Which articles name this person.
    public var support: Support

    /// A person with a name, or a delegation with an organization.
    public init(
        name: String?, forms: [String], role: String?, organization: String?,
        represents: String? = nil, why: Mention.Why? = nil, roles: [MeetingRole], support: Support
    ) {
        self.name = name
        self.forms = forms
        self.role = role
        self.organization = organization
        self.represents = represents
        self.why = why
        self.roles = roles
        self.support = support
    }

    /// Reads a person with the support beside it.
    public init(reading members: MemberReader) throws(SchemaError) {
        name = try members.optionalString("name")
        forms = try members.strings("forms")
        role = try members.optionalString("role")
        organization = try members.optionalString("organization")
        represents = try members.optionalString("represents")
        why = members.present("why") == nil ? nil : try members.choice("why", Mention.Why.self)
        roles = try members.records("roles", MeetingRole.self)
        support = try Support(reading: members)
    }

    /// All members; `why` only where there is one.
    public func write(to members: inout MemberWriter) {
        members.string("name", name)
        members.strings("forms", forms)
        members.string("role", role)
        members.string("organization", organization)
        members.string("represents", represents)
        if let why { members.string("why", why.rawValue) }
        members.records("roles", roles)
        support.write(to: &members)
    }
}
