import Pipeline
import PipelineTesting

/// Records for the test stages.
enum Words {
    static func records(
        _ count: Int, seed: UInt64, topic: Topic = .articles, partition: Int32 = 0,
        poison: Bool = true
    ) -> [InputRecord] {
        var random = SeededGenerator(seed: seed)
        let words = ["rapat", "gubernur", "samarinda", "balikpapan", "kutai", "dprd"]
        return (0..<count).map { index in
            var text = (0...Int.random(in: 0...5, using: &random))
                .map { _ in words.randomElement(using: &random) ?? "rapat" }
            if poison, random.oneIn(13) { text.append("poison") }
            if poison, random.oneIn(11) { text[0] = "!" + text[0] }
            let value = poison && random.oneIn(29) ? nil : Array(text.joined(separator: " ").utf8)
            return InputRecord(
                topic: topic, partition: partition, offset: Int64(index), key: Array("64".utf8),
                value: value)
        }
    }
}
