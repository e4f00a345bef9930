import Article
import IndonesianText

/// Finds organizations that took part without a name being given.
///
/// A logistic model over `DelegationFeatures`; how it is trained stands in `docs/reading.md`.
struct DelegationReader {
    let marked: MarkedText
    let book: PersonBook
    let organizations: OrganizationFinder
    /// The bodies of the persons.
    let known: [Range<Int>]

    /// An organization that may have sent somebody.
    struct Candidate {
        /// Where it is named first.
        let mention: OrganizationMention
        let features: DelegationFeatures
        /// Whether the text says that it was not there.
        let isAbsent: Bool
    }

    /// The organizations, without those that a named person is of and those said to be absent.
    var delegations: [OrganizationMention] {
        candidates.filter { candidate in
            candidate.features.hasScene && !candidate.isAbsent
                && zip(candidate.features.values, DelegationWeights.thousandths)
                    .reduce(0) { $0 + $1.0 * $1.1 } >= DelegationWeights.threshold
        }.map(\.mention)
    }

    /// All that are named, each with what speaks for and against it.
    var candidates: [Candidate] {
        let known = known.compactMap { OrganizationMention(of: $0, in: marked) }
            .map { NamedBody($0, in: organizations) }
        let loose = LooseBodies(
            marked: marked,
            taken: organizations.mentions.map(\.tokens)
                + book.persons.indices.flatMap { book.persons[$0].mentions }
        ).mentions
        let named = (organizations.mentions + loose).filter {
            !isPlain($0) && !isOfVillage($0) && !isInsideVenue($0)
        }
        let signs = DelegationSigns(
            marked: marked, book: book, bodies: organizations.mentions.map(\.tokens))
        let absence = BodyAbsence(marked: marked, bodies: organizations.mentions.map(\.tokens))
        return organizations.bodies(of: named, besides: known).map { body in
            Candidate(
                mention: body.first,
                features: DelegationFeatures(
                    body.mentions, isLoose: isLoose(body.first, loose), signs: signs),
                isAbsent: absence.isAbsent(body.mentions))
        }
    }

    private func isLoose(_ mention: OrganizationMention, _ loose: [OrganizationMention]) -> Bool {
        loose.contains { $0.tokens == mention.tokens }
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
