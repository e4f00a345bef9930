/// A record that a stage wants published.
public struct OutputRecord: Sendable, Equatable {
    /// Where to.
    public var topic: Topic
    /// The partition; nil lets the key decide.
    public var partition: Int32?
    /// The key.
    public var key: [UInt8]?
    /// The value.
    public var value: [UInt8]?
    /// The headers that the stage gives; the runtime adds its own.
    public var headers: [RecordHeader]

    /// A record to publish.
    public init(
        topic: Topic, partition: Int32? = nil, key: [UInt8]?, value: [UInt8]?,
        headers: [RecordHeader] = []
    ) {
        self.topic = topic
        self.partition = partition
        self.key = key
        self.value = value
        self.headers = headers
    }
}
