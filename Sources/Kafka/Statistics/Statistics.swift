import JSON

/// What a client has to tell about itself at one moment.
///
/// Counters count from the client's start and never fall. A number that the running version of
/// librdkafka does not give is 0, or nil where 0 would be a lie.
public struct Statistics: Hashable, Sendable {
    /// The client's name in the library, such as `rdkafka#consumer-1`.
    public let client: String
    /// The configured name.
    public let clientID: String
    /// When the report was made, in seconds since 1970.
    public let time: Int
    /// How long the client has been there.
    public let age: Duration
    /// Events that wait for this library to serve them.
    public let eventsWaiting: Int
    /// What a producer has not delivered yet.
    public let producerQueue: Queue
    /// Requests sent to brokers.
    public let requests: Int
    /// Bytes sent to brokers.
    public let bytesSent: Int
    /// Answers received from brokers.
    public let responses: Int
    /// Bytes received from brokers.
    public let bytesReceived: Int
    /// Records written.
    public let messagesSent: Int
    /// Bytes of records written, with their framing.
    public let messageBytesSent: Int
    /// Records read, without those that were dropped again.
    public let messagesReceived: Int
    /// Bytes of records read, with their framing.
    public let messageBytesReceived: Int
    /// Topics whose partitions are known.
    public let topicsKnown: Int
    /// Every broker that the client knows, by name.
    public let brokers: [Broker]
    /// Every topic that the client uses, by name.
    public let topics: [Topic]
    /// The membership in a group; nil for a client without one.
    public let group: Group?
    /// The state of idempotence and transactions; nil for a client without them.
    public let exactlyOnce: ExactlyOnce?

    /// What waits in a producer.
    public struct Queue: Hashable, Sendable {
        /// Records that have no outcome yet.
        public let messages: Int
        /// Their bytes.
        public let bytes: Int
        /// How many records may wait.
        public let maximumMessages: Int
        /// How many bytes may wait.
        public let maximumBytes: Int
    }

    /// Reads librdkafka's own form, for instance one that was kept in a file.
    public init(json text: String) throws(KafkaError) {
        do {
            try self.init(StatisticsReader(MemberReader(JSONParser.parse(Array(text.utf8)))))
        } catch {
            throw KafkaError(code: .other, message: "These statistics cannot be read: \(error)")
        }
    }

    init(_ reader: StatisticsReader) throws(SchemaError) {
        client = reader.text("name")
        clientID = reader.text("client_id")
        time = reader.count("time")
        age = .microseconds(reader.count("age"))
        eventsWaiting = reader.count("replyq")
        producerQueue = Queue(
            messages: reader.count("msg_cnt"), bytes: reader.count("msg_size"),
            maximumMessages: reader.count("msg_max"), maximumBytes: reader.count("msg_size_max"))
        requests = reader.count("tx")
        bytesSent = reader.count("tx_bytes")
        responses = reader.count("rx")
        bytesReceived = reader.count("rx_bytes")
        messagesSent = reader.count("txmsgs")
        messageBytesSent = reader.count("txmsg_bytes")
        messagesReceived = reader.count("rxmsgs")
        messageBytesReceived = reader.count("rxmsg_bytes")
        topicsKnown = reader.count("metadata_cache_cnt")
        brokers = try reader.children("brokers", Broker.init).sorted { $0.name < $1.name }
        topics = try reader.children("topics", Topic.init).sorted { $0.name < $1.name }
        group = try reader.child("cgrp").map(Group.init)
        exactlyOnce = try reader.child("eos").map(ExactlyOnce.init)
    }

    /// What is known of one partition; nil when the client does not use it.
    public func partition(_ partition: TopicPartition) -> Partition? {
        topics.first { $0.name == partition.topic }?
            .partitions.first { $0.number == partition.partition }
    }

    /// How far a consumer is behind in all its partitions, as far as it is known.
    public var lag: Int { topics.reduce(0) { $0 + $1.lag } }
}
