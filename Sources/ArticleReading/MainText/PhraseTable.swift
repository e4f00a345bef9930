import Hashing

/// Looks up which phrase of a lexicon a line is.
struct PhraseTable: Sendable {
    private struct Phrase: Sendable {
        let role: LineRole
        /// The line has at most this many words.
        let most: Int
        /// Runs of words between the stars, by their hashes.
        let runs: [[UInt64]]
        let isOpenAtEnd: Bool
    }

    private static let star = "*"
    /// Phrases by the hash of their first word.
    private let phrases: FingerprintMap<[Phrase]>

    init(_ lexicon: [(role: LineRole, most: Int, list: String)]) {
        var phrases: [UInt64: [Phrase]] = [:]
        for (role, most, list) in lexicon {
            for entry in list.split(separator: ",") {
                guard let (first, phrase) = Self.phrase(entry, role, most) else { continue }
                phrases[first, default: []].append(phrase)
            }
        }
        self.phrases = FingerprintMap(phrases)
    }

    private static func phrase(
        _ entry: Substring, _ role: LineRole, _ most: Int
    ) -> (first: UInt64, Phrase)? {
        let words = entry.split(whereSeparator: { $0 == " " || $0 == "\n" })
        let runs = words.split(separator: star[...]).map { run in
            run.map { WordHash.of(Array($0.utf8)) }
        }
        guard let first = runs.first?.first else { return nil }
        let isOpenAtEnd = words.last == star[...]
        return (
            first, Phrase(role: role, most: most, runs: Array(runs), isOpenAtEnd: isOpenAtEnd)
        )
    }

    /// Whether any phrase begins with a word.
    func begins(with word: UInt64) -> Bool { phrases[word] != nil }

    /// The role of the first phrase that fits the words of a line.
    func role(of words: [UInt64]) -> LineRole? {
        guard let first = words.first, let candidates = phrases[first] else { return nil }
        return candidates.first { fits($0, words) }?.role
    }

    private func fits(_ phrase: Phrase, _ words: [UInt64]) -> Bool {
        guard words.count <= phrase.most else { return false }
        var at = 0
        for (index, run) in phrase.runs.enumerated() {
            let isLast = index == phrase.runs.count - 1
            if index > 0 {
                if isLast && !phrase.isOpenAtEnd { at = max(at, words.count - run.count) }
                while at + run.count <= words.count, !matches(run, words, at) { at += 1 }
            }
            guard at + run.count <= words.count, matches(run, words, at) else { return false }
            at += run.count
        }
        return phrase.isOpenAtEnd || at == words.count
    }

    private func matches(_ run: [UInt64], _ words: [UInt64], _ at: Int) -> Bool {
        for offset in run.indices where words[at + offset] != run[offset] { return false }
        return true
    }
}
