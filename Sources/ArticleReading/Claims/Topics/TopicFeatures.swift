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

    /// What each word says, and where in that list each word has its part.
    private static let words: (all: [Word], ranges: WordMap<Range<Int>>) = {
        var table: [WordKey: [Word]] = [:]
        for (topic, list) in TopicWords.lists.enumerated() {
            for (words, isSure) in [(list.sure, true), (list.hints, false)] {
                for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                    table[WordKey(String(word)), default: []].append(
                        Word(topic: topic, isSure: isSure))
                }
            }
        }
        var all: [Word] = []
        let ranges = table.mapValues { words in
            all += words
            return all.count - words.count..<all.count
        }
        return (all, WordMap(ranges))
    }()

    /// The first words of the entries of two: most words begin none.
    private static let firstOfTwo: WordSet = {
        var first: [WordKey] = []
        for list in TopicWords.lists {
            for words in [list.sure, list.hints] {
                for word in words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                    guard let end = word.firstIndex(of: "_") else { continue }
                    first.append(WordKey(String(word[..<end])))
                }
            }
        }
        return WordSet(first)
    }()

    private var counts: [TopicCount]

    init(_ text: TokenizedText, title: TokenizedText?) {
        counts = Self.topics.map { _ in TopicCount() }
        var seen = Set<WordKey>(minimumCapacity: 64)
        if let title { take(title, isTitle: true, &seen) }
        take(text, isTitle: false, &seen)
    }

    private mutating func take(
        _ text: TokenizedText, isTitle: Bool, _ seen: inout Set<WordKey>
    ) {
        let (firstOfTwo, words) = (Self.firstOfTwo, Self.words)
        for (number, paragraph) in text.paragraphs.enumerated() {
            let part: TopicCount.Part = isTitle ? .title : number < 2 ? .lead : .body
            for index in paragraph where text.tokens[index].kind == .word {
                take(text.stem(of: index), part, words, &seen)
                if firstOfTwo.contains(text.tokens[index].key), index + 1 < paragraph.upperBound,
                    text.tokens[index + 1].kind == .word
                {
                    take(text.pairKey(index), part, words, &seen)
                }
            }
        }
    }

    private mutating func take(
        _ key: WordKey, _ part: TopicCount.Part,
        _ words: (all: [Word], ranges: WordMap<Range<Int>>), _ seen: inout Set<WordKey>
    ) {
        guard let range = words.ranges[key] else { return }
        let isNew = seen.insert(key).inserted
        for index in range {
            let word = words.all[index]
            counts[word.topic].add(part, isSure: word.isSure, isNew: isNew)
        }
    }

    /// How strong each subject is, and the strengths in falling order.
    struct Ranking: Sendable {
        let strengths: [Int]
        let falling: [Int]

        /// The strength of a subject in tenths of the strongest one's.
        func share(of topic: Int) -> Int { strengths[topic] * 10 / max(1, falling.first ?? 1) }
    }

    /// The subjects beside each other.
    var ranking: Ranking {
        let strengths = counts.map(\.strength)
        return Ranking(strengths: strengths, falling: strengths.sorted(by: >))
    }

    /// The values of every subject, by the order of `topics` and `names`.
    var values: [[Int]] {
        let ranking = ranking
        return counts.indices.map { values(of: $0, ranking) }
    }

    /// The values of one subject; all are nought where its strength is.
    func values(of topic: Int, _ ranking: Ranking) -> [Int] {
        let strength = ranking.strengths[topic]
        let rank = ranking.falling.firstIndex(of: strength) ?? ranking.falling.count
        var values: [Int] = []
        values.reserveCapacity(Self.names.count)
        counts[topic].add(to: &values)
        values.append(ranking.share(of: topic))
        for place in 0...2 { values.append(strength > 0 && rank == place ? 1 : 0) }
        return values
    }
}

extension TokenizedText {
    /// The key of a word and the next, as one with `_` between.
    func pairKey(_ index: Int) -> WordKey { tokens[index].key.joined(tokens[index + 1], in: bytes) }
}
