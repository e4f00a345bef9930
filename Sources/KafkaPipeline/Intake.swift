internal import Pipeline

/// The records of one partition that wait to be decided, in order of their offsets.
struct Intake {
    private(set) var waiting: [InputRecord] = []
    /// What waits takes in memory, about.
    private(set) var bytes = 0
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

    /// Forgets the first records.
    mutating func remove(_ count: Int) {
        for record in waiting.prefix(count) { bytes -= record.size }
        waiting.removeFirst(min(count, waiting.count))
    }
}
