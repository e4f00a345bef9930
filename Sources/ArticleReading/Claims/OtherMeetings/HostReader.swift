import IndonesianText

/// Finds who holds a meeting, or to whom the others come, in one sentence.
struct HostReader {
    /// A verb and its host stand this near, in tokens.
    private static let reach = 10
    /// Between a verb and who follows it: `dengan jajaran`, `langsung oleh`.
    private static let mostBetween = 3

    let marked: MarkedText
    /// People, offices and bodies where the text has them, in order, none inside another.
    private let parties: [Range<Int>]

    /// Who does this is the host.
    private static let holding: WordSet = [
        "menerima", "menjamu", "menyambut", "menggelar", "mengadakan", "menyelenggarakan",
        "menghelat", "memimpin", "mengundang", "memanggil", "memfasilitasi", "mengumpulkan",
        "mempertemukan", "memediasi",
    ]
    /// Who stands behind this is the host.
    private static let comingTo: WordSet = [
        "diterima", "dijamu", "disambut", "digelar", "diadakan", "diselenggarakan", "dihelat",
        "dipimpin", "diundang", "dipanggil", "difasilitasi", "dimediasi", "bertemu", "menemui",
        "mengunjungi", "mendatangi", "menghadap", "beraudiensi", "bertandang", "berkunjung",
        "bertamu", "bersua", "menyambangi", "sowan",
    ]
    private static let links: WordSet = [
        "oleh", "dengan", "ke", "kepada", "langsung", "jajaran", "pihak", "pimpinan",
    ]

    /// Looks among these, which may lie inside each other.
    init(marked: MarkedText, parties: [Range<Int>]) {
        self.marked = marked
        let sorted = parties.sorted {
            ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
        }
        self.parties = sorted.reduce(into: []) { outer, party in
            if party.upperBound > outer.last?.upperBound ?? 0 { outer.append(party) }
        }
    }

    /// The tokens of the host; nil where the sentence names none.
    func host(in sentence: Range<Int>) -> Range<Int>? {
        for verb in sentence where isOwnWord(verb) {
            guard let key = marked.key(verb) else { continue }
            if Self.holding.contains(key), let host = party(before: verb, in: sentence) {
                return host
            }
            if Self.comingTo.contains(key), let host = party(behind: verb) { return host }
        }
        return nil
    }

    private func isOwnWord(_ token: Int) -> Bool {
        marked.kind(token) == .word && !marked.text.isQuoted(token)
    }

    private func party(before verb: Int, in sentence: Range<Int>) -> Range<Int>? {
        parties.last {
            $0.lowerBound >= sentence.lowerBound && $0.upperBound <= verb
                && verb - $0.upperBound <= Self.reach
        }
    }

    private func party(behind verb: Int) -> Range<Int>? {
        parties.first { party in
            party.lowerBound > verb && party.lowerBound - verb - 1 <= Self.mostBetween
                && (verb + 1..<party.lowerBound).allSatisfy {
                    marked.key($0).map(Self.links.contains) ?? false
                }
        }
    }
}
