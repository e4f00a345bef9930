import Pipeline
import PipelineTesting

/// Records for the test stages.
enum Samples {
    static func record(
        _ offset: Int64, _ text: String?, key: String? = "64", topic: Topic = .articles,
        headers: [RecordHeader] = []
    ) -> InputRecord {
        InputRecord(
            topic: topic, partition: 0, offset: offset, key: key.map { Array($0.utf8) },
            value: text.map { Array($0.utf8) }, headers: headers)
    }

    /// Random words with poison, tombstones and too large outputs among them, and gaps in the
    /// offsets as transactions leave them.
    static func words(count: Int, seed: UInt64, topic: Topic) -> [InputRecord] {
        var random = SeededGenerator(seed: seed)
        let words = ["rapat", "gubernur", "samarinda", "balikpapan", "kutai", "dprd"]
        var offset: Int64 = 0
        return (0..<count).map { _ in
            offset += random.oneIn(5) ? 3 : 1
            if random.oneIn(19) { return record(offset, nil, topic: topic) }
            var text = (0...Int.random(in: 0...5, using: &random))
                .map { _ in words.randomElement(using: &random) ?? "rapat" }
            if random.oneIn(13) { text.append("poison") }
            if random.oneIn(29) { text.append("huge") }
            if random.oneIn(11) { text[0] = "!" + text[0] }
            let key = random.oneIn(2) ? "64" : "63"
            return record(offset, text.joined(separator: " "), key: key, topic: topic)
        }
    }
}
