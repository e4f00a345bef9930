import IndonesianText

/// Tells what an article is about, from a fixed list of subjects.
struct TopicReader: Sendable {
    private struct Weight {
        let topic: Int
        let value: Int
    }

    /// The subjects, in the order in which ties are settled.
    static let topics: [String] = {
        var topics: [String] = []
        for list in TopicWords.lists where !topics.contains(list.topic) {
            topics.append(list.topic)
        }
        return topics
    }()

    private static let weights: WordMap<[Weight]> = {
        var weights: [WordKey: [Weight]] = [:]
        for list in TopicWords.lists {
            guard let topic = topics.firstIndex(of: list.topic) else { continue }
            for word in list.words.split(separator: " ") {
                weights[WordKey(String(word)), default: []].append(
                    Weight(topic: topic, value: list.weight))
            }
        }
        return WordMap(weights)
    }()

    /// How much a word counts the first time, the second and so on, in quarters.
    private static let repeats = [4, 4, 2, 2, 1]
    /// What a subject needs at least, and against the strongest in hundredths.
    private static let least = 32
    private static let share = 35

    /// At most four subjects, the surest first.
    static func topics(of text: TokenizedText, title: String?) -> [String] {
        var scores = [Int](repeating: 0, count: topics.count)
        var seen: [WordKey: Int] = [:]
        if let title { count(TokenizedText(Array(title.utf8)), isTitle: true, &scores, &seen) }
        count(text, isTitle: false, &scores, &seen)
        let best = scores.max() ?? 0
        let ranked = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        return ranked.prefix(4).filter { scores[$0] >= least && scores[$0] * 100 >= best * share }
            .map { topics[$0] }
    }

    /// Adds what the words of a text tell; the title and the beginning tell more.
    private static func count(
        _ text: TokenizedText, isTitle: Bool, _ scores: inout [Int], _ seen: inout [WordKey: Int]
    ) {
        for (number, paragraph) in text.paragraphs.enumerated() {
            let factor = isTitle ? 3 : number < 2 ? 2 : 1
            for index in paragraph where text.tokens[index].kind == .word {
                count(text.stem(of: index), factor, &scores, &seen)
                if index + 1 < paragraph.upperBound, text.tokens[index + 1].kind == .word {
                    count(text.pairKey(index), factor, &scores, &seen)
                }
            }
        }
    }

    private static func count(
        _ key: WordKey, _ factor: Int, _ scores: inout [Int], _ seen: inout [WordKey: Int]
    ) {
        guard let found = weights[key] else { return }
        let before = seen[key, default: 0]
        seen[key] = before + 1
        guard before < repeats.count else { return }
        for weight in found { scores[weight.topic] += weight.value * factor * repeats[before] }
    }
}

extension TokenizedText {
    /// The key of a word and the next, as one with `_` between.
    func pairKey(_ index: Int) -> WordKey { tokens[index].key.joined(tokens[index + 1], in: bytes) }
}
