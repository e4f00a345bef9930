import Article
import IndonesianText

/// Tells a report of a meeting from other news.
struct KindReader: Sendable {
    let marked: MarkedText
    let book: PersonBook

    private static let otherWords: WordSet = [
        "gol", "penalti", "pertandingan", "semifinal", "turnamen", "babak", "skor", "kiper",
        "kecelakaan", "terguling", "tersangka", "pencurian", "tewas", "hps", "tender", "pagu",
        "pascakualifikasi", "hujan", "cuaca", "prakiraan", "bmkg", "perkilogram", "premium",
        "kubik", "opini", "resep", "dilarikan",
    ]
    private static let strong: WordSet = [
        "pertemuan", "rapat", "audiensi", "rakor", "rdp", "kunjungan", "silaturahmi", "musrenbang",
        "pra-musrenbang", "rembuk", "mediasi", "perundingan", "ekspose", "delegasi", "rakorkesda",
    ]

    /// Whether the article reports a meeting, and how sure that is in hundredths.
    func read(title: String?) -> (kind: ArticleRecord.Kind, confidence: Int) {
        let score = score(title: title)
        let kind: ArticleRecord.Kind = score >= threshold ? .meeting : .other
        return (kind, min(95, 55 + abs(score - threshold) * 3))
    }

    private static let encounters: WordSet = [
        "menemui", "ditemui", "bertemu", "menjamu", "dijamu", "bertamu", "menghadap", "bertatap",
        "beraudiensi", "hadapan", "dijumpai", "berjumpa", "temui", "terima", "jamu", "dipertemukan",
        "mempertemukan", "merundingkan", "meneken", "diteken", "ditandatangani", "menandatangani",
        "diterima", "disambut", "mendatangi", "dikunjungi", "dihelat", "dilantik", "melantik",
        "mengukuhkan", "dikukuhkan", "mengumpulkan", "dikumpulkan", "kunjungi", "sambut",
        "mengunjungi",
        "munas", "paripurna", "gathering", "dinner", "retret", "melaporkan", "silaturahmi",
        "teken", "hadiri", "gelar", "bahas", "diundang", "mengundang",
    ]

    /// A short text has less room to say it.
    private var threshold: Int {
        let sentences = marked.text.sentences.count
        return sentences < 4 ? 4 : sentences < 10 ? 5 : 8
    }

    /// How much speaks for a meeting.
    func score(title: String?) -> Int {
        var score = 0
        if let title { score += titleScore(TokenizedText(Array(title.utf8))) }
        for (number, sentence) in marked.text.sentences.enumerated() {
            score += sentenceScore(sentence, isEarly: number < 4)
        }
        score += min(6, 2 * book.persons.count { $0.offices.contains { !$0.isCalling } })
        if namesRoom { score += 3 }
        if speaksOfItself { score -= 12 }
        return score
    }

    /// Whether a room or office is named as the place of something.
    private var namesRoom: Bool {
        let parser = VenueParser(marked: marked)
        let limit = min(marked.tokens.count, 160)
        return (0..<limit).contains { token in
            guard !marked.text.isQuoted(token), let venue = parser.phrase(at: token) else {
                return false
            }
            return venue.followsPreposition
                && (venue.hasRoom || marked.key(token) == "kantor" || marked.key(token) == "hotel")
        }
    }

    private func titleScore(_ title: TokenizedText) -> Int {
        var score = 0
        for token in title.tokens {
            let classes = WordTable.claims[token.key] ?? []
            if classes.contains(.meetingNoun) { score += 3 }
            if KindReader.encounters.contains(token.key) { score += 2 }
            if KindReader.otherWords.contains(token.key) { score -= 3 }
        }
        return score
    }

    private func sentenceScore(_ sentence: Range<Int>, isEarly: Bool) -> Int {
        var (noun, verb, other, encounter) = (0, 0, 0, 0)
        for token in sentence where !marked.text.isQuoted(token) {
            if let key = marked.key(token) {
                if KindReader.strong.contains(key) {
                    noun = 2
                } else if marked.has(token, .meetingNoun) {
                    noun = max(noun, 1)
                }
                if KindReader.otherWords.contains(key) { other += 1 }
                if KindReader.encounters.contains(key) { encounter = 2 }
            }
            if marked.has(token, [.presence, .meetingVerb]) { verb = 1 }
        }
        let score = noun * (1 + verb) + encounter - min(3, other)
        return isEarly ? score * 2 : score
    }

    /// Whether the writer says `saya` outside quotations, as columns do.
    private var speaksOfItself: Bool {
        marked.tokens.indices.count {
            !marked.text.isQuoted($0) && (marked.key($0) == "saya" || marked.key($0) == "kita")
        } >= 3
    }
}
