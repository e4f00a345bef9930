internal import Kafka
internal import Pipeline

/// The records of one partition that wait to be decided, in order of their offsets, and those that
/// are under way and may have to wait again.
struct Intake {
    private(set) var waiting: [InputRecord] = []
    /// What waits takes in memory, about.
    private(set) var bytes = 0
    /// When the first of them was written, in milliseconds since 1970; 0 where that is not known.
    var since: Int64 { waiting.first?.timestamp ?? 0 }
    /// When records of it last set out; the same early time for all of which none ever has.
    private(set) var turn = Self.start
    private static let start = ContinuousClock.now
    /// With the turn that each had before.
    private var underWay: [(records: [InputRecord], turn: ContinuousClock.Instant)] = []
    private var expected: Int64

    init(from offset: Int64) { expected = offset }

    /// Takes a record in; false for one that was there already.
    mutating func take(_ record: InputRecord) -> Bool {
        guard record.offset >= expected else { return false }
        expected = record.offset + 1
        waiting.append(record)
        bytes += record.size
        return true
    }

    /// Takes messages of the partition in; false if all of them were there already.
    mutating func take(_ messages: Slice<MessageBatch>, of topic: Topic) -> Bool {
        var isNew = false
        for message in messages where take(InputRecord(message, topic: topic)) { isNew = true }
        return isNew
    }

    /// The first records set out, as one batch.
    mutating func send(_ count: Int) {
        let batch = Array(waiting.prefix(count))
        for record in batch { bytes -= record.size }
        waiting.removeFirst(batch.count)
        underWay.append((batch, turn))
        turn = .now
    }

    /// The oldest batch under way is final.
    mutating func settle() { if !underWay.isEmpty { underWay.removeFirst() } }

    /// The newest batch under way waits again, and it is its turn as it was: what the broker
    /// refuses is found by trying less and less of it, not by trying others.
    mutating func takeBack() {
        guard let batch = underWay.popLast() else { return }
        for record in batch.records { bytes += record.size }
        waiting.insert(contentsOf: batch.records, at: 0)
        turn = batch.turn
    }
}
