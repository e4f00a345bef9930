/// Where a record lies: the header `source` of everything that was decided from it.
public struct RecordPosition: Sendable, Hashable, CustomStringConvertible {
    /// The topic, without the prefix that its name on the broker carries.
    public let topic: Topic
    /// The partition.
    public let partition: Int32
    /// The place in the partition.
    public let offset: Int64

    /// A position.
    public init(topic: Topic, partition: Int32, offset: Int64) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
    }

    /// Reads `pages/0/17`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 3, let topic = Topic(rawValue: String(parts[0])),
            let partition = Int32(parts[1]), partition >= 0, let offset = Int64(parts[2]),
            offset >= 0
        else { return nil }
        self.init(topic: topic, partition: partition, offset: offset)
    }

    /// As in the header: `pages/0/17`.
    public var description: String { "\(topic.rawValue)/\(partition)/\(offset)" }
}

extension InputRecord {
    /// Where the record lies.
    public var position: RecordPosition {
        RecordPosition(topic: topic, partition: partition, offset: offset)
    }
}
