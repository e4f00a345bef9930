/// A record as it lies in a topic.
public struct InputRecord: Sendable, Equatable {
    /// The topic.
    public var topic: Topic
    /// The partition.
    public var partition: Int32
    /// The place in the partition.
    public var offset: Int64
    /// When the broker took it, in milliseconds since 1970; no decision may read it.
    public var timestamp: Int64?
    /// The key.
    public var key: [UInt8]?
    /// The value; null is a tombstone.
    public var value: [UInt8]?
    /// The headers.
    public var headers: [RecordHeader]

    /// A record.
    public init(
        topic: Topic, partition: Int32, offset: Int64, timestamp: Int64? = nil, key: [UInt8]?,
        value: [UInt8]?, headers: [RecordHeader] = []
    ) {
        self.topic = topic
        self.partition = partition
        self.offset = offset
        self.timestamp = timestamp
        self.key = key
        self.value = value
        self.headers = headers
    }
}
