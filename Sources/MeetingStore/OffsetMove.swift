/// How far a batch brings one partition of a topic.
public struct OffsetMove: Sendable, Hashable {
    /// The id of the Kafka cluster that the offsets count in.
    public var cluster: String
    /// The topic.
    public var topic: String
    /// The partition.
    public var partition: Int
    /// The next offset that the worker read from the store; nil if there was none.
    public var expected: Int?
    /// The next offset once the batch is applied.
    public var next: Int

    /// A move of one partition.
    public init(cluster: String, topic: String, partition: Int, expected: Int?, next: Int) {
        self.cluster = cluster
        self.topic = topic
        self.partition = partition
        self.expected = expected
        self.next = next
    }
}
