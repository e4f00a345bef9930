import IndonesianText

/// An organization with all places where a text names it.
struct NamedBody: Sendable {
    /// Where it is named, the first place first.
    private(set) var mentions: [OrganizationMention]
    /// The words of its first name, short forms spelt out.
    private let spelt: Set<WordKey>

    init(_ mention: OrganizationMention, in finder: OrganizationFinder) {
        mentions = [mention]
        spelt = finder.spelt(mention)
    }

    /// Where it is named first.
    var first: OrganizationMention { mentions[0] }

    mutating func take(_ mention: OrganizationMention) { mentions.append(mention) }

    /// Whether both names may be one body's: all words of one are among those of the other, or one
    /// is the other's short form.
    func isSame(as other: NamedBody, in marked: MarkedText) -> Bool {
        let (a, b) = (first, other.first)
        if spelt.isSubset(of: other.spelt) || other.spelt.isSubset(of: spelt) { return true }
        if a.words.isSubset(of: b.words) || b.words.isSubset(of: a.words) { return true }
        return Self.isShort(of: a, b, marked) || Self.isShort(of: b, a, marked)
    }

    /// `PT KAM` of `PT Kutai Anugerah Mineral (KAM)`; `Dinas Sosial PPU` is not the short form of
    /// `Pemkab Penajam Paser Utara (PPU)`.
    private static func isShort(
        of long: OrganizationMention, _ other: OrganizationMention, _ marked: MarkedText
    ) -> Bool {
        guard let short = long.short, other.words.contains(short) else { return false }
        return other.words.count == 1
            || other.words.count == 2 && marked.has(other.tokens.lowerBound, .namedOrganization)
    }
}

extension OrganizationFinder {
    /// The bodies that some mentions name, without those of the others.
    func bodies(
        of mentions: [OrganizationMention], besides known: [NamedBody]
    ) -> [NamedBody] {
        var bodies: [NamedBody] = []
        for mention in mentions {
            let own = NamedBody(mention, in: self)
            if known.indices.contains(where: { known[$0].isSame(as: own, in: marked) }) { continue }
            if let index = bodies.indices.first(where: { bodies[$0].isSame(as: own, in: marked) }) {
                bodies[index].take(mention)
            } else {
                bodies.append(own)
            }
        }
        return bodies
    }
}
