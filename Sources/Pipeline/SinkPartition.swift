/// A partition that a sink reads.
public struct SinkPartition: Sendable, Hashable, CustomStringConvertible {
    /// The topic.
    public let topic: Topic
    /// The partition.
    public let partition: Int32

    /// A partition.
    public init(topic: Topic, partition: Int32) {
        self.topic = topic
        self.partition = partition
    }

    /// As in a log: `meetings/3`.
    public var description: String { "\(topic.rawValue)/\(partition)" }
}
