/// Where the broker put a record.
public struct DeliveryReport: Hashable, Sendable {
    /// The partition that took the record.
    public let topicPartition: TopicPartition
    /// The record's offset.
    public let offset: Int64
    /// The record's timestamp in milliseconds since 1970, as far as the client knows it.
    public let timestamp: Int64?
}
