public import Pipeline

/// A stage for tests: counts words over all records and keeps its state in its own output.
///
/// A record is words with spaces between. Each leads to a record `word=count` a word on
/// `sightings`, and to one on `meetings` with how many words there were. `poison` anywhere is a
/// fault after part of the work is done; `huge` leads to an output that is too large.
public final class WordCounter: Stage {
    private var counts: [String: Int] = [:]
    private var log = UndoLog<[String: Int]>()

    /// A counter that has seen nothing.
    public init() {}

    /// The stage as the runtime runs it.
    public static let definition = StageDefinition(
        name: "count", input: .articles, outputs: [.sightings, .meetings],
        state: .ownOutput(.sightings), copartitioned: [.sightings], rules: "r1",
        make: { _ in WordCounter() })

    /// Counts the words of one record.
    public func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        guard let value = record.value else {
            throw RecordFault(code: "no-value", message: "There is no text.")
        }
        let before = log.position
        var outputs: [OutputRecord] = []
        let words = String(decoding: value, as: UTF8.self).split(separator: " ").map(String.init)
        for word in words {
            if word == "poison" {
                log.rollBack(&counts, to: before)
                throw RecordFault(code: "poison", message: "The text is poisonous.")
            }
            outputs.append(count(word, key: record.key))
        }
        if words.contains("huge") {
            let filler = [UInt8](repeating: 0x78, count: RecordLimits.output)
            outputs.append(OutputRecord(topic: .meetings, key: record.key, value: filler))
        }
        let total = "\(words.count) of \(counts.values.reduce(0, +))"
        outputs.append(
            OutputRecord(topic: .meetings, key: record.key, value: Array(total.utf8)))
        return outputs
    }

    private func count(_ word: String, key: [UInt8]?) -> OutputRecord {
        let old = counts[word]
        log.record { $0[word] = old }
        let count = (old ?? 0) + 1
        counts[word] = count
        return OutputRecord(topic: .sightings, key: key, value: Array("\(word)=\(count)".utf8))
    }

    /// Takes a count back from what it wrote.
    public func restore(_ record: InputRecord) throws(RecordFault) {
        let parts = String(decoding: record.value ?? [], as: UTF8.self).split(separator: "=")
        guard parts.count == 2, let count = Int(parts[1]) else {
            throw RecordFault(code: "bad-state", message: "Not a count.")
        }
        counts[String(parts[0])] = count
    }

    /// Starts a batch.
    public func mark() { log.mark() }

    /// Makes the oldest batch final.
    public func settle() { log.settle() }

    /// Takes the newest batch back.
    public func rollBack() { log.rollBack(&counts) }
}
