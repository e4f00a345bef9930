import Article
import IndonesianText

/// Chooses two sentences, word for word, that say what most articles of the meeting say.
struct SummaryChoice {
    private struct Sentence {
        let text: String
        let words: Set<WordKey>
        let worth: Double
        let leans: Bool
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
        let opening = SentenceOpening(text)
        var found: [Sentence] = []
        for (place, whole) in text.sentences.prefix(sentencesOfOne).enumerated() {
            let range = opening.withoutDateline(whole)
            let keys = text.tokens[range].filter { $0.kind == .word || $0.kind == .number }
            let isSpoken = range.contains { text.isQuoted($0) }
            guard (8...60).contains(keys.count), !isSpoken else { continue }
            let set = Set(keys.map(\.key))
            // The first sentences of a report say what it is about.
            let lead = 1 / (1 + 0.15 * Double(place))
            found.append(
                Sentence(
                    text: text.text(range), words: set,
                    worth: words.support(of: set) * lead * (tells ? 1 : 0.5)
                        * facts(in: text.bytes(of: range), of: record),
                    leans: opening.leans(range), article: article, place: place))
        }
        return found
    }

    /// More for a sentence that says when or where it was, or who took part.
    private static func facts(in sentence: Range<Int>, of record: ArticleRecord) -> Double {
        func holds(_ evidence: Evidence?) -> Bool {
            evidence?.spans.contains { sentence.contains($0.start) } ?? false
        }
        var factor = 1.0
        if holds(record.event?.evidence["date"]) { factor += 0.25 }
        if holds(record.event?.evidence["venue"]) { factor += 0.15 }
        let present = record.participants.prefix(20).count { holds($0.evidence) }
        return factor + 0.12 * Double(min(3, present))
    }

    /// The two sentences, in the order in which a reader would meet them.
    func summary() -> String? {
        guard let first = best(sentences, after: nil) else { return nil }
        let rest = sentences.filter { Self.overlap($0, first) < 0.5 }
        guard let second = best(rest, after: first) else { return first.text }
        let backwards = second.place < first.place && !second.leans
        return backwards
            ? "\(second.text) \(first.text)" : "\(first.text) \(second.text)"
    }

    private func best(_ sentences: [Sentence], after first: Sentence?) -> Sentence? {
        sentences.max { a, b in
            let (one, other) = (Self.worth(a, after: first), Self.worth(b, after: first))
            if one != other { return one < other }
            return (a.article, a.place) > (b.article, b.place)
        }
    }

    /// What leans on another sentence is worth less, unless that one stands before it here too.
    private static func worth(_ sentence: Sentence, after first: Sentence?) -> Double {
        let follows = first.map {
            $0.article == sentence.article && $0.place + 1 == sentence.place
        }
        return sentence.leans && follows != true ? sentence.worth * 0.5 : sentence.worth
    }

    private static func overlap(_ a: Sentence, _ b: Sentence) -> Double {
        let both = Double(a.words.intersection(b.words).count)
        return both / Double(max(1, min(a.words.count, b.words.count)))
    }
}
