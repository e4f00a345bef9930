import IndonesianText

/// What the words of a text tell of its subjects.
///
/// A word has a weight for each subject in whose texts it stands clearly more often than in
/// others: the logarithm of the ratio of its odds there, times how rare it is (Manning, Raghavan
/// and Schütze, Introduction to Information Retrieval, chapters 6 and 13). Only words written
/// small count, so that no name of a person or place is among them.
enum TopicVocabulary {
    private struct Weight {
        let topic: Int
        let weight: Int
    }

    private static let table: WordMap<[Weight]> = {
        var table: [WordKey: [Weight]] = [:]
        for (topic, list) in TopicWordWeights.lists.enumerated() {
            for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
                let parts = entry.split(separator: ":")
                guard parts.count == 2, let weight = Int(parts[1]) else { continue }
                table[WordKey(String(parts[0])), default: []].append(
                    Weight(topic: topic, weight: weight))
            }
        }
        return WordMap(table)
    }()

    /// Whether a word has a weight for any subject.
    static func knows(_ word: WordKey) -> Bool { table[word] != nil }

    /// The sum of the weights of different known words for each subject, by the root of how many
    /// there are; in tenths.
    static func values(of words: Set<WordKey>) -> [Int] {
        var sums = TopicFeatures.topics.map { _ in 0 }
        for word in words {
            for entry in table[word] ?? [] { sums[entry.topic] += entry.weight }
        }
        let length = Double(words.count + 1).squareRoot()
        return sums.map { Int((Double($0 * 10) / length).rounded()) }
    }
}
