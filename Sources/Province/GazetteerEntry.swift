/// A thing that a name in a text can mean.
///
/// It is found over and over, so it is one object that is pointed at.
public final class GazetteerEntry: Sendable, Hashable {
    /// What kind of thing it is.
    public let kind: GazetteerKind
    /// Its usual name in full: `Kota Samarinda`, `Ruang Ruhui Rahayu, Kantor Gubernur Kaltim`.
    public let name: String
    /// The official code of the place itself, of a town its regency's; nil for other kinds.
    public let code: String?
    /// The code of the regency or city where it is; nil where it is in none or in no known one.
    public let regencyCode: String?
    /// The ISO code of the country, where that is not Indonesia.
    public let country: String?
    /// Whether the name leaves open which of several offices or venues is meant.
    public let isGeneric: Bool

    /// An entry.
    public init(
        kind: GazetteerKind, name: String, code: String? = nil, regencyCode: String? = nil,
        country: String? = nil, isGeneric: Bool = false
    ) {
        self.kind = kind
        self.name = name
        self.code = code
        self.regencyCode = regencyCode
        self.country = country
        self.isGeneric = isGeneric
    }

    /// Whether two entries say the same.
    public static func == (a: GazetteerEntry, b: GazetteerEntry) -> Bool {
        if a === b { return true }
        return a.kind == b.kind && a.name == b.name && a.code == b.code
            && a.regencyCode == b.regencyCode && a.country == b.country
            && a.isGeneric == b.isGeneric
    }

    /// Hashes what tells most entries apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(kind)
        hasher.combine(name)
        hasher.combine(code)
    }

    /// The office as a place to meet: `Kantor` makes `Kantor Bappeda Kaltim` of it.
    func venue(led lead: String) -> GazetteerEntry {
        let capital = lead.prefix(1).uppercased() + lead.dropFirst()
        return GazetteerEntry(
            kind: .venue, name: capital + name, regencyCode: regencyCode, country: country,
            isGeneric: isGeneric)
    }
}
