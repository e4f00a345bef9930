import Article
import IndonesianText

/// Chooses two sentences, word for word, that say what most articles of the meeting say.
struct SummaryChoice {
    private struct Sentence {
        let text: String
        let words: Set<WordKey>
        let worth: Double
        let article: Int
        let place: Int
    }

    private let sentences: [Sentence]

    init(_ records: [ArticleRecord], _ words: SharedWords, event: MeetingEvent) {
        var sentences: [Sentence] = []
        for (index, record) in records.prefix(Self.articles).enumerated() {
            let tells = record.event.map { $0.state == event.state } ?? false
            sentences += Self.sentences(of: record, index, words, tells: tells)
        }
        self.sentences = sentences
    }

    private static let articles = 20
    private static let sentencesOfOne = 12

    private static func sentences(
        of record: ArticleRecord, _ article: Int, _ words: SharedWords, tells: Bool
    ) -> [Sentence] {
        let text = TokenizedText(Array(SharedWords.beginning(record.mainText).utf8))
        var found: [Sentence] = []
        for (place, range) in text.sentences.prefix(sentencesOfOne).enumerated() {
            let keys = text.tokens[range].filter { $0.kind == .word || $0.kind == .number }
            let isSpoken = range.contains { text.isQuoted($0) }
            guard (8...60).contains(keys.count), !isSpoken else { continue }
            let set = Set(keys.map(\.key))
            // The first sentences of a report say what it is about.
            let lead = 1 / (1 + 0.15 * Double(place))
            found.append(
                Sentence(
                    text: text.text(range), words: set,
                    worth: words.support(of: set) * lead * (tells ? 1 : 0.5), article: article,
                    place: place))
        }
        return found
    }

    /// The two sentences, in the order in which a reader would meet them.
    func summary() -> String? {
        guard let first = best(sentences) else { return nil }
        let rest = sentences.filter { Self.overlap($0, first) < 0.5 }
        guard let second = best(rest) else { return first.text }
        let backwards = second.place < first.place
        return backwards
            ? "\(second.text) \(first.text)" : "\(first.text) \(second.text)"
    }

    private func best(_ sentences: [Sentence]) -> Sentence? {
        sentences.max { a, b in
            if a.worth != b.worth { return a.worth < b.worth }
            return (a.article, a.place) > (b.article, b.place)
        }
    }

    private static func overlap(_ a: Sentence, _ b: Sentence) -> Double {
        let both = Double(a.words.intersection(b.words).count)
        return both / Double(max(1, min(a.words.count, b.words.count)))
    }
}
