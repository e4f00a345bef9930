/// A country other than Indonesia.
public struct Country: Sendable, Hashable {
    /// The ISO 3166-1 code: `TW`.
    public let code: String
    /// The usual Indonesian name.
    public let name: String
    /// Other names.
    public let aliases: [String]
    /// Cities and regions by whose name the country is known.
    public let towns: [String]

    /// A country.
    public init(code: String, name: String, aliases: [String] = [], towns: [String] = []) {
        self.code = code
        self.name = name
        self.aliases = aliases
        self.towns = towns
    }
}
