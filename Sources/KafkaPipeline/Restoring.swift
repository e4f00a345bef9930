internal import Kafka
internal import Pipeline

/// A partition whose state is being brought back.
struct Restoring {
    let run: StageRun
    let partition: TopicPartition
    private(set) var note: CommitNote
    /// What this worker itself has left there, if it was the last one; and it lives.
    let own: CommittedOffset?
    /// Whether the group has been at this partition before.
    let isKnown: Bool
    /// Where reading the input begins, as far as the committed offset says.
    var start: Int64
    /// The partition of the state, and what of it is read.
    var reading: (partition: TopicPartition, range: LogReader.Range)?
    /// The offset after the last record of the input that the restored state knows.
    private(set) var restoredNext: Int64 = 0
    /// How many records were read.
    private(set) var count = 0
    private var skipped: Set<Int64>
    /// The output because of which it is not known where to go on, if the group does not know it.
    private(set) var doubt: TopicPartition?
    /// Of each key the newest record, where older ones do not count.
    private var latest: [[UInt8]: InputRecord] = [:]

    init(
        run: StageRun, _ partition: TopicPartition, _ committed: CommittedOffset?,
        mark: CommittedOffset?
    ) {
        self.run = run
        self.partition = partition
        own = mark == committed ? mark : nil
        let note = CommitNote(metadata: committed?.metadata)
        self.note = own == nil ? note : note.survived
        isKnown = committed != nil
        start = committed?.offset ?? 0
        skipped = Set(note.skipped)
    }

    /// The outputs tell what the group does not know.
    mutating func recall(next: Int64, skipped: [Int64], doubt: TopicPartition?) {
        start = next
        note.skipped = skipped
        self.skipped = Set(skipped)
        self.doubt = doubt
    }

    /// Takes records of the state source in.
    mutating func take(_ messages: Slice<MessageBatch>, topic: Topic) throws(StageFailure) {
        for message in messages {
            if isSkipping, skipped.contains(message.offset) { continue }
            let record = InputRecord(restoring: message, topic: topic)
            count += 1
            let next = run.offset(after: record)
            if let next { restoredNext = max(restoredNext, next) }
            if run.definition.stateIsLatest, next != nil, let key = record.key {
                latest[key] = record
            } else {
                try run.restore(record)
            }
        }
    }

    /// Everything is read: what was put off is done now.
    mutating func finish() throws(StageFailure) {
        for record in latest.values { try run.restore(record) }
        latest = [:]
        try run.restored()
    }

    private var isSkipping: Bool { !skipped.isEmpty && run.definition.state == .input }
}
