/// An office or venue that every area of a kind has: `Dinas Kesehatan`, `Pemkab`, `Kantor Bupati`.
public struct AreaTemplate: Sendable, Hashable {
    /// The full name, before the area's name.
    public let name: String
    /// Other names and abbreviations, before the area's name.
    public let aliases: [String]
    /// The kinds of area that have it.
    public let kinds: [PlaceKind]
    /// The names that are worth finding without an area; they leave open which one is meant.
    public let bareNames: [String]

    /// A template.
    public init(name: String, aliases: [String], kinds: [PlaceKind], bareNames: [String]) {
        self.name = name
        self.aliases = aliases
        self.kinds = kinds
        self.bareNames = bareNames
    }

    /// The name with an area, and every other way to write it; nil where the area has none.
    ///
    /// The area is written with all its names, and the word for its kind may stand between:
    /// `DPRD Kota Samarinda`.
    func names(for place: Place) -> (name: String, aliases: [String])? {
        guard kinds.contains(place.kind) else { return nil }
        let short = [place.name] + place.aliases
        let areas = short + short.map { "\(place.kind.title) \($0)" }
        let names = ([name] + aliases).flatMap { head in areas.map { "\(head) \($0)" } }
        return (names[0], Array(names.dropFirst()))
    }

    /// The office that an area has; nil where it has none.
    func institution(of place: Place, seatCode: String?) -> Institution? {
        names(for: place).map {
            Institution(name: $0.name, aliases: $0.aliases, seatCode: seatCode)
        }
    }

    /// The venue that an area has; nil where it has none.
    func venue(of place: Place, regencyCode: String?) -> Venue? {
        names(for: place).map {
            Venue(
                name: $0.name, aliases: $0.aliases, bareNames: bareNames, regencyCode: regencyCode)
        }
    }

    /// The office of an area that is not named; nil where its name alone says too little.
    var unnamed: Institution? {
        guard let first = bareNames.first else { return nil }
        return Institution(name: first, aliases: Array(bareNames.dropFirst()), isGeneric: true)
    }
}
