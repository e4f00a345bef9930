import Pipeline
import PipelineTesting

/// Input for the test stages.
enum Texts {
    static func records(
        _ offsets: Range<Int>, seed: UInt64 = 1, partition: Int32 = 0
    ) -> [InputRecord] {
        let words = ["sidang", "banjir", "jembatan", "tenggarong", "bupati", "panen"]
        var random = SeededGenerator(seed: seed)
        let all = (0..<offsets.upperBound).map { index in
            let text = (0...Int.random(in: 0...4, using: &random))
                .map { _ in words[Int.random(in: words.indices, using: &random)] }
            return InputRecord(
                topic: .articles, partition: partition, offset: Int64(index),
                key: Array("65".utf8), value: Array(text.joined(separator: " ").utf8))
        }
        return Array(all[offsets])
    }
}
