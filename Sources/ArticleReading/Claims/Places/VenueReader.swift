import IndonesianText
import Province

/// Chooses the venue of the meeting among all that a text names.
struct VenueReader: Sendable {
    let marked: MarkedText
    let sentences: MeetingSentences

    private var parser: VenueParser { VenueParser(marked: marked) }

    /// A venue and how much speaks for it.
    struct Candidate: Sendable {
        let phrase: VenuePhrase
        let score: Int
    }

    /// The best venue; nil where none is named as a place to meet.
    func venue() -> Candidate? {
        var best: Candidate?
        var token = 0
        while token < marked.tokens.count {
            guard !marked.text.isQuoted(token), let phrase = parser.phrase(at: token) else {
                token += 1
                continue
            }
            let score = score(phrase)
            if score >= 6, score > best?.score ?? 0 {
                best = Candidate(phrase: phrase, score: score)
            }
            token = phrase.tokens.upperBound
        }
        return best
    }

    private func score(_ phrase: VenuePhrase) -> Int {
        let start = phrase.tokens.lowerBound
        var score = sentences.weights[Int(marked.text.sentenceIndex[start])]
        if phrase.followsPreposition { score += 4 }
        if parser.followsMeeting(start) { score += 2 }
        if phrase.hasRoom { score += 3 }
        if marked.matches(in: phrase.tokens).contains(where: { $0.entry.kind == .venue }) {
            score += 3
        }
        if marked.has(start - 1, [.office, .organization]) { score -= 4 }
        return score + changeOfPlace(before: start)
    }

    private static let moves: WordSet = [
        "pindah", "dipindah", "dipindahkan", "digeser", "bergeser", "dialihkan", "beralih",
        "berpindah",
        "memindahkan", "memindahkannya", "menggeser", "mengalihkan",
    ]
    private static let firstMeant: WordSet = [
        "sedianya", "semula", "seharusnya", "mestinya", "awalnya",
    ]

    /// `pindah dari Balai Kota ke rumah jabatan`, `bukan di kantor melainkan di gudang`: which
    /// of the two it was.
    private func changeOfPlace(before start: Int) -> Int {
        let sentence = marked.text.sentence(of: start)
        let before = max(sentence.lowerBound, start - 12)..<start
        let (moves, firstMeant) = (Self.moves, Self.firstMeant)
        let move = before.last { marked.key($0).map(moves.contains) ?? false }
        if let move {
            if marked.key(start - 1) == "ke" { return 6 }
            if marked.key(start - 1) == "dari", start - move <= 4 { return -8 }
        }
        if marked.key(start - 2) == "bukan" || marked.key(start - 3) == "tidak" { return -8 }
        return before.contains { marked.key($0).map(firstMeant.contains) ?? false } ? -8 : 0
    }
}
