import IndonesianText

/// How much a text and its title hold of the words of each subject.
struct TopicFeatures: Sendable {
    /// The features of a subject by name, in the order of their values.
    static let names = [
        "title-sure", "title-hints", "lead-sure", "lead-hints", "body-sure", "body-hints",
        "again-sure", "again-hints", "share", "first", "second", "third",
    ]

    private struct Word {
        let topic: Int
        let isSure: Bool
    }

    /// The subjects, in the order in which ties are settled.
    static let topics = TopicWords.lists.map(\.topic)

    private static let table: WordMap<[Word]> = {
        var table: [WordKey: [Word]] = [:]
        for (topic, list) in TopicWords.lists.enumerated() {
            for (words, isSure) in [(list.sure, true), (list.hints, false)] {
                for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                    table[WordKey(String(word)), default: []].append(
                        Word(topic: topic, isSure: isSure))
                }
            }
        }
        return WordMap(table)
    }()

    private var counts: [TopicCount]

    init(_ text: TokenizedText, title: String?) {
        counts = Self.topics.map { _ in TopicCount() }
        var seen: Set<WordKey> = []
        if let title { take(TokenizedText(Array(title.utf8)), isTitle: true, &seen) }
        take(text, isTitle: false, &seen)
    }

    private mutating func take(
        _ text: TokenizedText, isTitle: Bool, _ seen: inout Set<WordKey>
    ) {
        for (number, paragraph) in text.paragraphs.enumerated() {
            let part: TopicCount.Part = isTitle ? .title : number < 2 ? .lead : .body
            for index in paragraph where text.tokens[index].kind == .word {
                take(text.stem(of: index), part, &seen)
                if index + 1 < paragraph.upperBound, text.tokens[index + 1].kind == .word {
                    take(text.pairKey(index), part, &seen)
                }
            }
        }
    }

    private mutating func take(
        _ key: WordKey, _ part: TopicCount.Part, _ seen: inout Set<WordKey>
    ) {
        guard let words = Self.table[key] else { return }
        let isNew = seen.insert(key).inserted
        for word in words { counts[word.topic].add(part, isSure: word.isSure, isNew: isNew) }
    }

    /// The values of every subject, by the order of `topics` and `names`.
    var values: [[Int]] {
        let strengths = counts.map(\.strength)
        let best = max(1, strengths.max() ?? 1)
        let ranked = strengths.sorted(by: >)
        return counts.indices.map { index in
            let strength = strengths[index]
            let rank = ranked.firstIndex(of: strength) ?? ranked.count
            return counts[index].values + [
                strength * 10 / best, strength > 0 && rank == 0 ? 1 : 0,
                strength > 0 && rank == 1 ? 1 : 0, strength > 0 && rank == 2 ? 1 : 0,
            ]
        }
    }
}

extension TokenizedText {
    /// The key of a word and the next, as one with `_` between.
    func pairKey(_ index: Int) -> WordKey { tokens[index].key.joined(tokens[index + 1], in: bytes) }
}
