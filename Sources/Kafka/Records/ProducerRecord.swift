/// A record to write.
///
/// A null value is a tombstone; null is not empty, for key and value alike.
public struct ProducerRecord: Hashable, Sendable {
    /// The topic to write to.
    public var topic: String
    /// The partition to write to; nil lets the partitioner choose by key.
    public var partition: Int32?
    /// The record's key, or nil for none.
    public var key: [UInt8]?
    /// The record's value, or nil for a tombstone.
    public var value: [UInt8]?
    /// The record's headers, in order.
    public var headers: [Header]
    /// The record's time in milliseconds since 1970; nil means now.
    public var timestamp: Int64?

    /// Makes a record from bytes.
    public init(
        topic: String, partition: Int32? = nil, key: [UInt8]? = nil, value: [UInt8]?,
        headers: [Header] = [], timestamp: Int64? = nil
    ) {
        self.topic = topic
        self.partition = partition
        self.key = key
        self.value = value
        self.headers = headers
        self.timestamp = timestamp
    }
}
