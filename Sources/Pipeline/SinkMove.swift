/// How far a batch moves a sink in one partition.
public struct SinkMove: Sendable, Hashable {
    /// The partition.
    public let partition: SinkPartition
    /// The next offset as the sink said; nil where it had none.
    public let from: Int64?
    /// The next offset after the batch.
    public let to: Int64

    /// A move.
    public init(partition: SinkPartition, from: Int64?, to: Int64) {
        self.partition = partition
        self.from = from
        self.to = to
    }
}
