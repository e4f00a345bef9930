/// The words of a language that stand before the name of an area or in the name of a venue.
public struct LeadWords: Sendable, Hashable {
    /// The words before each kind of area: `Kecamatan`, `Kec.`.
    public let places: [PlaceKind: [String]]
    /// Words of venue names that are written small as often as not: `kantor`, `gedung`.
    public let generic: [String]
    /// Words that make of the office behind them a place to meet: `kantor Bappeda`.
    public let offices: [String]

    /// Lead words.
    public init(places: [PlaceKind: [String]], generic: [String], offices: [String]) {
        self.places = places
        self.offices = offices
        self.generic = generic
    }
}
