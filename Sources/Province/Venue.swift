/// A building or room where officials meet.
public struct Venue: Sendable, Hashable {
    /// The usual name, without the building where it is a room.
    public let name: String
    /// Other names of it.
    public let aliases: [String]
    /// Names that leave open which of several venues is meant: `Balai Kota`.
    public let bareNames: [String]
    /// The code of the regency or city where it stands; nil for one abroad.
    public let regencyCode: String?
    /// The building that a room belongs to, by its name.
    public let building: String?
    /// The ISO code of the country where it stands, where that is not Indonesia.
    public let country: String?

    /// A venue.
    public init(
        name: String, aliases: [String] = [], bareNames: [String] = [], regencyCode: String?,
        building: String? = nil, country: String? = nil
    ) {
        self.name = name
        self.aliases = aliases
        self.bareNames = bareNames
        self.regencyCode = regencyCode
        self.building = building
        self.country = country
    }

    /// The name with its building: `Ruang Ruhui Rahayu, Kantor Gubernur Kaltim`.
    public var fullName: String { building.map { "\(name), \($0)" } ?? name }
}
