/// How a producer behaves.
public struct ProducerConfiguration: Sendable {
    /// How batches are compressed.
    public enum Compression: String, Sendable {
        /// Not at all.
        case none
        /// With gzip.
        case gzip
        /// With Snappy.
        case snappy
        /// With LZ4.
        case lz4
        /// With Zstandard.
        case zstd
    }

    /// How a record without a partition finds its own.
    public enum Partitioner: String, Sendable {
        /// By the key's murmur2 hash, as Java's clients do; without a key at random.
        case murmur2Random = "murmur2_random"
        /// By the key's murmur2 hash; all records without a key to one partition.
        case murmur2 = "murmur2"
        /// By the key's CRC32, as librdkafka does of old; without a key at random.
        case consistentRandom = "consistent_random"
        /// At random, whatever the key.
        case random = "random"
    }

    /// The connection.
    public var client: ClientConfiguration
    /// The id of the transactions; nil for a producer without them.
    public var transactionalID: String?
    /// After how long the broker aborts a transaction that does not end; nil for 60 s.
    public var transactionTimeout: Duration?
    /// Whether retries write a record once and in order.
    public var idempotence: Bool
    /// How batches are compressed.
    public var compression: Compression
    /// How long a batch waits for more records.
    public var linger: Duration
    /// How a record without a partition finds its own.
    public var partitioner: Partitioner
    /// The largest record that is taken, in bytes.
    public var maximumMessageBytes: Int
    /// How many bytes may wait to be sent, in KiB; then callers wait.
    public var maximumQueuedKilobytes: Int
    /// How many records may wait to be sent; then callers wait.
    public var maximumQueuedMessages: Int
    /// How long a record may take until it is given up; nil for 5 minutes.
    public var deliveryTimeout: Duration?

    /// Makes a configuration.
    public init(
        client: ClientConfiguration, transactionalID: String? = nil,
        transactionTimeout: Duration? = nil, idempotence: Bool = true,
        compression: Compression = .none, linger: Duration = .zero,
        partitioner: Partitioner = .murmur2Random, maximumMessageBytes: Int = 1_000_000,
        maximumQueuedKilobytes: Int = 64 << 10, maximumQueuedMessages: Int = 100_000,
        deliveryTimeout: Duration? = nil
    ) {
        self.client = client
        self.transactionalID = transactionalID
        self.transactionTimeout = transactionTimeout
        self.idempotence = idempotence
        self.compression = compression
        self.linger = linger
        self.partitioner = partitioner
        self.maximumMessageBytes = maximumMessageBytes
        self.maximumQueuedKilobytes = maximumQueuedKilobytes
        self.maximumQueuedMessages = maximumQueuedMessages
        self.deliveryTimeout = deliveryTimeout
    }
}

extension ProducerConfiguration {
    var settings: [(String, String?)] {
        client.settings + [
            ("transactional.id", transactionalID),
            ("transaction.timeout.ms", transactionTimeout.map { String($0.milliseconds) }),
            ("enable.idempotence", transactionalID == nil ? String(idempotence) : nil),
            ("compression.codec", compression.rawValue),
            ("linger.ms", String(linger.milliseconds)), ("partitioner", partitioner.rawValue),
            ("message.max.bytes", String(maximumMessageBytes)),
            ("queue.buffering.max.kbytes", String(maximumQueuedKilobytes)),
            ("queue.buffering.max.messages", String(maximumQueuedMessages)),
            ("message.timeout.ms", deliveryTimeout.map { String($0.milliseconds) }),
            // How long a record waits for a topic that no broker knows; the default is 30 s.
            ("topic.metadata.propagation.max.ms", "10000"),
            // A transaction begun right after a commit is told "not yet" while the markers are
            // being written; with the default the next question comes 100 ms later.
            ("retry.backoff.ms", transactionalID == nil ? nil : "1"),
        ] + client.passedThrough
    }
}
