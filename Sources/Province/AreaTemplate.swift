/// An office or venue that every area of a kind has: `Dinas Kesehatan`, `Pemkab`, `Kantor Bupati`.
///
/// It is found with the area's name behind it, under all the names of both; the word for the
/// area's kind may stand between: `DPRD Kota Samarinda`.
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

    /// The office of an area that is not named; nil where its name alone says too little.
    var unnamed: Institution? {
        guard let first = bareNames.first else { return nil }
        return Institution(name: first, aliases: Array(bareNames.dropFirst()), isGeneric: true)
    }
}
