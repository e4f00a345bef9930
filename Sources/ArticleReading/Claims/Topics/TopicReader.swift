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

    private static let weights: [WordKey: [Weight]] = {
        var weights: [WordKey: [Weight]] = [:]
        for list in TopicWords.lists {
            guard let topic = topics.firstIndex(of: list.topic) else { continue }
            for word in list.words.split(separator: " ") {
                weights[WordKey(String(word)), default: []].append(
                    Weight(topic: topic, value: list.weight))
            }
        }
        return weights
    }()

    /// At most four subjects, the surest first.
    static func topics(of text: TokenizedText, title: String?) -> [String] {
        var scores = [Int](repeating: 0, count: topics.count)
        var seen: [WordKey: Int] = [:]
        if let title { count(TokenizedText(Array(title.utf8)), times: 3, &scores, &seen) }
        count(text, times: 0, &scores, &seen)
        let best = scores.max() ?? 0
        guard best >= 12 else { return [] }
        let ranked = scores.indices.sorted { (scores[$0], $1) > (scores[$1], $0) }
        return ranked.prefix(4).filter { scores[$0] >= 12 && scores[$0] * 100 >= best * 42 }
            .map { topics[$0] }
    }

    /// Adds what the words of a text tell; each counts less the more often it came.
    private static func count(
        _ text: TokenizedText, times fixed: Int, _ scores: inout [Int], _ seen: inout [WordKey: Int]
    ) {
        for (index, token) in text.tokens.enumerated() where token.kind == .word {
            let times = fixed > 0 ? fixed : text.sentenceIndex[index] < 3 ? 2 : 1
            var keys = [token.key]
            if index + 1 < text.tokens.count, text.tokens[index + 1].kind == .word {
                keys.append(text.pairKey(index))
            }
            for key in keys {
                guard let found = weights[key] else { continue }
                let before = seen[key, default: 0]
                seen[key] = before + 1
                guard before < 5 else { continue }
                for weight in found { scores[weight.topic] += weight.value * times }
            }
        }
    }
}

extension TokenizedText {
    /// The key of a word and the next, as one with `_` between.
    func pairKey(_ index: Int) -> WordKey { tokens[index].key.joined(tokens[index + 1], in: bytes) }
}
