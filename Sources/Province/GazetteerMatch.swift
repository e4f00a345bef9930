/// A name found in a text.
public struct GazetteerMatch: Sendable, Hashable {
    /// The first byte of the name.
    public let start: Int
    /// The byte after the name.
    public let end: Int
    /// What it most likely means.
    public let entry: GazetteerEntry
    /// What else it can mean, in falling likelihood.
    public let alternatives: [GazetteerEntry]

    /// A match.
    public init(start: Int, end: Int, entry: GazetteerEntry, alternatives: [GazetteerEntry] = []) {
        self.start = start
        self.end = end
        self.entry = entry
        self.alternatives = alternatives
    }

    /// The regency or city meant, where all readings agree on it.
    public var regencyCode: String? {
        alternatives.allSatisfy { $0.regencyCode == entry.regencyCode } ? entry.regencyCode : nil
    }

    /// Whether the readings disagree on where it is.
    public var isAmbiguous: Bool {
        alternatives.contains {
            $0.regencyCode != entry.regencyCode || $0.country != entry.country
        }
    }
}
