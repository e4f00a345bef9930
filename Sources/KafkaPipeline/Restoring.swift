internal import Kafka
internal import Pipeline

/// A partition whose state is being brought back.
struct Restoring {
    let run: LentRun
    private let definition: StageDefinition
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
        run: LentRun, of definition: StageDefinition, _ partition: TopicPartition,
        _ committed: CommittedOffset?, mark: CommittedOffset?
    ) {
        self.run = run
        self.definition = definition
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
        try run.lend { (run) throws(StageFailure) in try take(messages, topic, run) }
    }

    private mutating func take(
        _ messages: Slice<MessageBatch>, _ topic: Topic, _ run: StageRun
    ) throws(StageFailure) {
        for message in messages {
            if isSkipping, skipped.contains(message.offset) { continue }
            let record = InputRecord(restoring: message, topic: topic)
            count += 1
            let next = run.offset(after: record)
            if let next { restoredNext = max(restoredNext, next) }
            if definition.stateIsLatest, next != nil, let key = record.key {
                latest[key] = record
            } else {
                try run.restore(record)
            }
        }
    }

    /// Everything is read: of each key the newest record is taken in.
    mutating func takeLatest() throws(StageFailure) {
        let records = latest.values
        latest = [:]
        try run.lend { (run) throws(StageFailure) in
            for record in records { try run.restore(record) }
        }
    }

    private var isSkipping: Bool { !skipped.isEmpty && definition.state == .input }
}
