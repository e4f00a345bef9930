/// An office that every government of a kind has: `Dinas Kesehatan`, `Pemkab`, `DPRD`.
public struct InstitutionTemplate: Sendable, Hashable {
    /// The full name, before the area's name.
    public let name: String
    /// Other names and abbreviations, before the area's name.
    public let aliases: [String]
    /// The kinds of area that have it.
    public let kinds: [PlaceKind]
    /// Whether the name without an area is worth finding.
    public let standsAlone: Bool

    /// A template.
    public init(name: String, aliases: [String], kinds: [PlaceKind], standsAlone: Bool) {
        self.name = name
        self.aliases = aliases
        self.kinds = kinds
        self.standsAlone = standsAlone
    }

    /// The office of one area, under every way to name the area.
    ///
    /// The kind's word may stand between: `DPRD Kota Samarinda`.
    func institution(of place: Place, seatCode: String?) -> Institution? {
        guard kinds.contains(place.kind) else { return nil }
        let areas = [place.name, place.fullName] + place.aliases
        let heads = [name] + aliases
        let names = heads.flatMap { head in areas.map { "\(head) \($0)" } }
        return Institution(
            name: "\(name) \(place.name)", aliases: Array(names.dropFirst()), seatCode: seatCode)
    }

    /// The office of an area that is not named.
    var generic: Institution? {
        standsAlone ? Institution(name: name, aliases: aliases, isGeneric: true) : nil
    }
}
