import IndonesianText
import Province

/// Finds organizations, and the one that a person is of.
struct OrganizationFinder: Sendable {
    let marked: MarkedText
    let mentions: [OrganizationMention]

    init(marked: MarkedText, runs: CapitalRuns, offices: [OfficePhrase]) {
        self.marked = marked
        var mentions: [OrganizationMention] = []
        var inOffice = [Bool](repeating: false, count: marked.tokens.count)
        for office in offices {
            for token in office.tokens { inOffice[token] = true }
            guard let own = office.organization else { continue }
            mentions.append(OrganizationMention(of: own, in: marked))
        }
        var token = 0
        while token < marked.tokens.count {
            guard !inOffice[token],
                let range = OrganizationFinder.organization(at: token, marked, runs)
            else {
                token += 1
                continue
            }
            mentions.append(OrganizationMention(of: range, in: marked))
            token = range.upperBound
        }
        self.mentions = mentions.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }

    private static func organization(
        at start: Int, _ marked: MarkedText, _ runs: CapitalRuns
    ) -> Range<Int>? {
        guard marked.kind(start) == .word, marked.tokens[start].isCapitalized else { return nil }
        if let firm = runs.firm(beginningAt: start, in: marked) { return firm }
        let isKnown =
            marked.match(at: start)?.entry.kind == .institution
            && marked.matchTokens(at: start)?.lowerBound == start
        guard marked.has(start, .organization) || isKnown else { return nil }
        let head = OfficeHead(
            words: [], end: start, isCapitalized: true, isFirm: false, isSole: false,
            isCalling: false, isFormer: false)
        var complement = OfficeComplement(
            marked: marked, runs: runs, head: head, namesFollow: false)
        complement.read()
        return complement.end > start ? start..<complement.end : nil
    }

    private static let governments: [(heads: [WordKey], names: [WordKey])] = [
        (["gubernur"], ["pemprov", "provinsi"]), (["bupati"], ["pemkab", "kabupaten"]),
        (["kota"], ["pemkot", "kota"]), (["daerah"], ["pemprov", "pemkab", "pemkot", "provinsi"]),
    ]

    /// The organization of a person; nil where the text names none.
    func organization(of person: Person) -> Range<Int>? {
        for office in person.offices {
            if let own = office.organization { return fuller(own) }
        }
        guard let office = person.offices.first, let head = office.head.last else { return nil }
        for (heads, names) in OrganizationFinder.governments where heads.contains(head) {
            return government(names)
        }
        if office.head.contains("rektor") || office.head.contains("dekan") {
            return first {
                marked.key($0) == "universitas" || marked.key($0) == "institut"
                    || marked.key($0) == "politeknik"
            }
        }
        if marked.has(office.tokens.lowerBound, .firmOffice)
            || office.tokens.contains(where: { marked.has($0, .firmOffice) })
        {
            return nearestFirm(to: office.tokens.lowerBound)
        }
        return nil
    }

    private func first(where matches: (Int) -> Bool) -> Range<Int>? {
        mentions.first { matches($0.tokens.lowerBound) }?.tokens
    }

    private func government(_ names: [WordKey]) -> Range<Int>? {
        mentions.first { mention in
            let first = marked.tokens[mention.tokens.lowerBound].key
            if names.contains(first) { return true }
            return first == "pemerintah" && mention.tokens.count > 1
                && names.contains(marked.tokens[mention.tokens.lowerBound + 1].key)
        }?.tokens
    }

    /// The firm named last before an office or first after it.
    private func nearestFirm(to token: Int) -> Range<Int>? {
        let firms = mentions.filter {
            marked.has($0.tokens.lowerBound, .namedOrganization)
                || $0.tokens.lowerBound != $0.tokens.upperBound && isFirm($0.tokens)
        }
        return firms.min { abs($0.tokens.lowerBound - token) < abs($1.tokens.lowerBound - token) }?
            .tokens
    }

    private func isFirm(_ range: Range<Int>) -> Bool { marked.has(range.lowerBound, .firmOffice) }

    /// A fuller name of an organization given by its abbreviation: `PT SKM` for
    /// `PT Sawit Kandilo Makmur`.
    private func fuller(_ range: Range<Int>) -> Range<Int> {
        guard
            let short = range.last(where: {
                marked.tokens[$0].shape == .upper && !marked.has($0, .organization)
            }), range.count <= 3
        else { return range }
        let letters = marked.text.bytes[marked.tokens[short].range].map { $0 | 0x20 }
        for mention in mentions where mention.tokens != range {
            let initials = mention.tokens.filter {
                marked.kind($0) == .word && marked.tokens[$0].shape == .capitalized
            }
            .map { marked.text.bytes[marked.tokens[$0].start] | 0x20 }
            if initials == letters { return mention.tokens }
        }
        return range
    }
}
