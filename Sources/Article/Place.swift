public import JSON

/// Where an event took place, as precise as the official codes of regencies and cities are.
public struct Place: Sendable, Hashable, JSONRecord {
    /// The official name, `Kota Samarinda`, or the name as written for a foreign place.
    public var name: String
    /// The official code of the regency or city, `64.72`; nil for a foreign place.
    public var code: String?
    /// ISO 3166-1 alpha-2.
    public var country: String

    /// A place; the country is Indonesia unless said otherwise.
    public init(name: String, code: String?, country: String = "ID") {
        self.name = name
        self.code = code
        self.country = country
    }

    /// Reads `name`, `code` and `country`.
    public init(reading members: MemberReader) throws(SchemaError) {
        name = try members.string("name")
        code = try members.optionalString("code")
        country = try members.optionalString("country") ?? "ID"
    }

    /// `name`, `code` and `country`.
    public func write(to members: inout MemberWriter) {
        members.string("name", name)
        members.string("code", code)
        members.string("country", country)
    }
}
