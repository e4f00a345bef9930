import Pipeline
import PipelineTesting

/// Counts words as `WordCounter` does, but keeps each count under its word, as a topic that is
/// compacted wants it; a count that reaches 20 is forgotten with a tombstone.
final class KeyedCounter: Stage {
    static let definition = StageDefinition(
        name: "keyed", input: .articles, outputs: [.sightings, .meetings],
        state: .ownOutput(.sightings), copartitioned: [.sightings],
        make: { _ in KeyedCounter() })

    private var counts: [String: Int] = [:]
    private var log = UndoLog<[String: Int]>()

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        var outputs: [OutputRecord] = []
        for word in String(decoding: record.value ?? [], as: UTF8.self).split(separator: " ") {
            outputs.append(count(String(word)))
        }
        let sums = counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
        outputs.append(
            OutputRecord(
                topic: .meetings, key: record.key, value: Array(sums.joined(separator: " ").utf8)))
        return outputs
    }

    private func count(_ word: String) -> OutputRecord {
        let old = counts[word]
        log.record { $0[word] = old }
        let new = (old ?? 0) + 1
        counts[word] = new < 20 ? new : nil
        return OutputRecord(
            topic: .sightings, key: Array(word.utf8),
            value: new < 20 ? Array("\(word)=\(new)".utf8) : nil)
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        let word = String(decoding: record.key ?? [], as: UTF8.self)
        guard let value = record.value else {
            counts[word] = nil
            return
        }
        counts[word] = Int(String(decoding: value, as: UTF8.self).split(separator: "=")[1])
    }

    func mark() { log.mark() }
    func settle() { log.settle() }
    func rollBack() { log.rollBack(&counts) }
}
