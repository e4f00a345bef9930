/// An office, agency, company or association.
///
/// Packs hold offices, never persons.
public struct Institution: Sendable, Hashable {
    /// The full name.
    public let name: String
    /// Other names and abbreviations.
    public let aliases: [String]
    /// The code of the regency or city where it has its seat; nil where that says nothing,
    /// as for a ministry, or is not known.
    public let seatCode: String?
    /// The ISO code of the country it belongs to, where that is not Indonesia.
    public let country: String?
    /// Whether the name leaves open which of several offices is meant: `Dinas Kesehatan`.
    public let isGeneric: Bool

    /// An institution.
    public init(
        name: String, aliases: [String] = [], seatCode: String? = nil, country: String? = nil,
        isGeneric: Bool = false
    ) {
        self.name = name
        self.aliases = aliases
        self.seatCode = seatCode
        self.country = country
        self.isGeneric = isGeneric
    }
}
