public import JSON

/// Who published an article.
public struct Outlet: Sendable, Hashable, JSONRecord {
    /// The name it goes by.
    public var name: String?
    /// Its web domain, lower case, without `www.`.
    public var domain: String?

    /// An outlet with a name, a domain, or both.
    public init(name: String?, domain: String?) {
        self.name = name
        self.domain = domain
    }

    /// Reads `name` and `domain`, both optional.
    public init(reading members: MemberReader) throws(SchemaError) {
        name = try members.optionalString("name")
        domain = try members.optionalString("domain")
    }

    /// `name` and `domain`, null where unknown.
    public func write(to members: inout MemberWriter) {
        members.string("name", name)
        members.string("domain", domain)
    }
}
