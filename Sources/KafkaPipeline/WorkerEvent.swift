public import Kafka
public import Pipeline

/// What happens in a worker, for logs and metrics.
///
/// No event holds a word of an article.
public enum WorkerEvent: Sendable {
    /// The clients are connected, the topics checked.
    case joined(group: String)
    /// A partition's state is being brought back: so many records are read, of so many offsets.
    ///
    /// It comes once at the beginning, and then about every second.
    case restoring(SinkPartition, records: Int, of: Int64)
    /// A partition's state is back.
    case restored(SinkPartition, records: Int, from: Int64, took: Duration)
    /// The records of a partition that the topic does not keep any more were never read.
    case retentionPassed(SinkPartition, committed: Int64, oldest: Int64)
    /// Partitions are at work.
    case assigned([SinkPartition])
    /// Partitions are given back in order.
    case revoked([SinkPartition])
    /// Partitions are another worker's already.
    case lost([SinkPartition])
    /// The last owner of a partition ended in the middle of its work.
    case uncleanEnd(SinkPartition, at: Int64)
    /// Records were handed over to the worker, of each partition up to this offset, not included.
    case received([SinkPartition: Int64])
    /// A transaction is open and so many records are handed over; nothing of it is final yet.
    case began(records: Int)
    /// Records were decided and everything that follows from them is final.
    case committed(CommittedBatch)
    /// A record became a dead letter; the trace is the header that it goes on with.
    case letter(RecordPosition, fault: RecordFault, trace: String?)
    /// A transaction was taken back; the same records come again.
    case aborted(KafkaError)
    /// The clients are thrown away and made anew.
    case rebuilding(reason: String)
    /// The surroundings do not work; the worker tries again.
    case trouble(String, retryIn: Duration)
    /// One record is at work for too long; the worker ends.
    case hung(RecordPosition, Duration)
    /// Everything is committed and the group is left.
    case left
}
