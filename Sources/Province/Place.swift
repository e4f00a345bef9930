/// An official area with the code that the Ministry of Home Affairs gave it.
public struct Place: Sendable, Hashable {
    /// The dotted code: `64`, `64.72`, `64.72.01`, `64.72.01.1001`.
    public let code: String
    /// The name alone: `Samarinda`.
    public let name: String
    /// What kind of area it is.
    public let kind: PlaceKind
    /// Other names that mean the same area.
    public let aliases: [String]
    /// Towns by whose name the area is meant as well, such as its seat.
    public let towns: [String]
    /// Larger or special areas in it, whose names are weaker evidence of where something was.
    public let areas: [String]
    /// Whether the name alone is too common a word, so that it counts only after `Kecamatan`
    /// or the like.
    public let needsLead: Bool

    /// A place.
    public init(
        code: String, name: String, kind: PlaceKind, aliases: [String] = [], towns: [String] = [],
        areas: [String] = [], needsLead: Bool = false
    ) {
        self.code = code
        self.name = name
        self.kind = kind
        self.aliases = aliases
        self.towns = towns
        self.areas = areas
        self.needsLead = needsLead
    }

    /// The official form of the name: `Kota Samarinda`.
    public var fullName: String { "\(kind.title) \(name)" }

    /// The code of the regency or city in which it lies; nil for a province.
    public var regencyCode: String? { Place.regencyCode(of: code) }

    /// The first two parts of a dotted code; nil where it has only one.
    static func regencyCode(of code: String) -> String? {
        let parts = code.utf8.split(separator: UInt8(ascii: "."))
        return parts.count < 2 ? nil : "\(Substring(parts[0])).\(Substring(parts[1]))"
    }
}
