import Article
import IndonesianText

/// Finds organizations that took part without a name being given.
///
/// A logistic model over `DelegationFeatures`; how it is trained stands in `docs/reading.md`.
struct DelegationReader {
    let marked: MarkedText
    let book: PersonBook
    let organizations: OrganizationFinder

    /// An organization that may have sent somebody.
    struct Candidate {
        /// Where it is named first.
        let mention: OrganizationMention
        let features: DelegationFeatures
    }

    /// The organizations, without those that a named person is of.
    var delegations: [OrganizationMention] {
        candidates.filter { candidate in
            candidate.features.hasScene
                && zip(candidate.features.values, DelegationWeights.thousandths)
                    .reduce(0) { $0 + $1.0 * $1.1 } >= DelegationWeights.threshold
        }.map(\.mention)
    }

    /// All that are named, each with what speaks for and against it.
    var candidates: [Candidate] {
        // Spelt out once, as each is compared with all.
        let known = book.persons.compactMap { organizations.organization(of: $0) }
            .compactMap { OrganizationMention(of: $0, in: marked) }
            .map { Spelt(mention: $0, words: organizations.spelt($0)) }
        var groups: [(spelt: Spelt, mentions: [OrganizationMention])] = []
        let loose = LooseBodies(
            marked: marked,
            taken: organizations.mentions.map(\.tokens) + book.persons.flatMap(\.mentions)
        ).mentions
        for mention in organizations.mentions + loose
        where !isPlain(mention) && !isOfVillage(mention) && !isInsideVenue(mention) {
            let own = Spelt(mention: mention, words: organizations.spelt(mention))
            if known.contains(where: { isSame($0, own) }) { continue }
            if let index = groups.firstIndex(where: { isSame($0.spelt, own) }) {
                groups[index].mentions.append(mention)
            } else {
                groups.append((own, [mention]))
            }
        }
        let signs = DelegationSigns(
            marked: marked, book: book, bodies: organizations.mentions.map(\.tokens))
        return groups.map { group in
            Candidate(
                mention: group.spelt.mention,
                features: DelegationFeatures(
                    group.mentions, isLoose: isLoose(group.mentions[0], loose), signs: signs))
        }
    }

    private func isLoose(_ mention: OrganizationMention, _ loose: [OrganizationMention]) -> Bool {
        loose.contains { $0.tokens == mention.tokens }
    }

    private struct Spelt {
        let mention: OrganizationMention
        let words: Set<WordKey>
    }

    private func isSame(_ one: Spelt, _ other: Spelt) -> Bool {
        let (a, b) = (one.mention, other.mention)
        if one.words.isSubset(of: other.words) || other.words.isSubset(of: one.words) {
            return true
        }
        if a.words.isSubset(of: b.words) || b.words.isSubset(of: a.words) { return true }
        return isShort(of: a, b) || isShort(of: b, a)
    }

    /// `PT KAM` of `PT Kutai Anugerah Mineral (KAM)`; `Dinas Sosial PPU` is not the short form of
    /// `Pemkab Penajam Paser Utara (PPU)`.
    private func isShort(of long: OrganizationMention, _ other: OrganizationMention) -> Bool {
        guard let short = long.short, other.words.contains(short) else { return false }
        return other.words.count == 1
            || other.words.count == 2 && marked.has(other.tokens.lowerBound, .namedOrganization)
    }

    /// `Petugas`, `Persetujuan DPR`: capital because a sentence begins with it, and no name.
    private func isPlain(_ mention: OrganizationMention) -> Bool {
        let start = mention.tokens.lowerBound
        guard marked.beginsSentence(start), !marked.has(start, .organization),
            let key = marked.key(start)
        else { return false }
        return mention.tokens.count == 1
            && (DelegateWords.ofBodies.contains(key) || DelegateWords.members.contains(key))
            || NounShape.isDerived(marked.tokens[start], in: marked.text.bytes)
    }

    /// `Kepala Desa Long Iram Kota`: what looks like a body's name is the village's.
    private func isOfVillage(_ mention: OrganizationMention) -> Bool {
        let start = mention.tokens.lowerBound
        let key = marked.key(start - 1)
        return (key == "desa" || key == "kampung" || key == "kelurahan")
            && marked.has(start - 2, .office)
    }

    /// `Mes Karyawan PT Rimba`: a room or building that bears a body's name.
    private func isInsideVenue(_ mention: OrganizationMention) -> Bool {
        var token = mention.tokens.lowerBound
        for _ in 0..<3 {
            guard token > 0, marked.areJoined(token), marked.tokens[token - 1].isCapitalized else {
                return false
            }
            token -= 1
            if marked.has(token, .venue) { return true }
        }
        return false
    }
}
