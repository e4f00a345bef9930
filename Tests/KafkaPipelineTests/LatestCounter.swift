import Pipeline
import Synchronization

/// Counts words; each word's latest count is all that its state needs.
final class LatestCounter: Stage {
    private var counts: [[UInt8]: Int] = [:]
    private var undo = UndoLog<[[UInt8]: Int]>()
    private let tally: RestoreTally
    private let partition: Int32

    init(_ tally: RestoreTally, _ partition: Int32) {
        self.tally = tally
        self.partition = partition
    }

    static func definition(_ tally: RestoreTally) -> StageDefinition {
        StageDefinition(
            name: "latest", input: .articles, outputs: [.sightings], state: .ownOutput(.sightings),
            stateIsLatest: true, copartitioned: [.sightings]
        ) { LatestCounter(tally, $0) }
    }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        let word = record.value ?? []
        let old = counts[word]
        undo.record { $0[word] = old }
        counts[word] = (old ?? 0) + 1
        let text = Array(String(counts[word] ?? 0).utf8)
        return [OutputRecord(topic: .sightings, partition: partition, key: word, value: text)]
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        tally.restored.withLock { $0 += 1 }
        guard let word = record.key, let value = record.value else { return }
        counts[word] = Int(String(decoding: value, as: UTF8.self))
    }

    func restored() throws(RecordFault) {
        tally.ended.withLock { $0 += 1 }
        if partition == tally.failing {
            throw RecordFault(code: "not-json", message: "What was put off cannot be read.")
        }
    }

    func mark() { undo.mark() }
    func settle() { undo.settle() }
    func rollBack() { undo.rollBack(&counts) }
}

/// How much was restored, and of which partition the restore cannot be ended.
final class RestoreTally: Sendable {
    let restored = Mutex(0)
    let ended = Mutex(0)
    let failing: Int32?

    init(failing: Int32? = nil) { self.failing = failing }
}
