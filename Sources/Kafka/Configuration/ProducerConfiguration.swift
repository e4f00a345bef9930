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
        /// By the key's CRC32; all records without a key, or with an empty one, to one partition.
        case consistent = "consistent"
        /// By the key's FNV-1a hash, as some Go clients do; without a key at random.
        case fnv1aRandom = "fnv1a_random"
        /// By the key's FNV-1a hash; all records without a key to one partition.
        case fnv1a = "fnv1a"
        /// At random, whatever the key.
        case random = "random"
    }

    /// Who must have a record before it counts as written.
    public enum Acknowledgement: String, Sendable {
        /// Every replica that is in sync.
        case all
        /// The leader alone.
        case leader = "1"
        /// Nobody: the outcome of a send tells only that it was sent.
        case none = "0"
    }

    /// The connection.
    public var client: ClientConfiguration
    /// The id of the transactions; nil for a producer without them.
    public var transactionalID: String?
    /// After how long the broker aborts a transaction that does not end; nil for 60 s.
    public var transactionTimeout: Duration?
    /// Whether retries write a record once and in order.
    public var idempotence: Bool
    /// Who must have a record before it counts as written; `idempotence` needs `all`.
    public var acknowledgement: Acknowledgement
    /// How batches are compressed.
    public var compression: Compression
    /// How hard the compression tries; nil for what is usual.
    public var compressionLevel: Int?
    /// How long a batch waits for more records.
    public var linger: Duration
    /// The most bytes in one batch; nil for 1,000,000.
    public var maximumBatchBytes: Int?
    /// The most records in one batch; nil for 10,000.
    public var maximumBatchMessages: Int?
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
    /// How long the library waits before it repeats a request; nil for what suits the producer.
    public var retryBackoff: Duration?

    /// Makes a configuration.
    public init(
        client: ClientConfiguration, transactionalID: String? = nil,
        transactionTimeout: Duration? = nil, idempotence: Bool = true,
        acknowledgement: Acknowledgement = .all, compression: Compression = .none,
        compressionLevel: Int? = nil, linger: Duration = .zero, maximumBatchBytes: Int? = nil,
        maximumBatchMessages: Int? = nil, partitioner: Partitioner = .murmur2Random,
        maximumMessageBytes: Int = 1_000_000,
        maximumQueuedKilobytes: Int = 64 << 10, maximumQueuedMessages: Int = 100_000,
        deliveryTimeout: Duration? = nil, retryBackoff: Duration? = nil
    ) {
        self.client = client
        self.transactionalID = transactionalID
        self.transactionTimeout = transactionTimeout
        self.idempotence = idempotence
        self.acknowledgement = acknowledgement
        self.compression = compression
        self.compressionLevel = compressionLevel
        self.linger = linger
        self.maximumBatchBytes = maximumBatchBytes
        self.maximumBatchMessages = maximumBatchMessages
        self.partitioner = partitioner
        self.maximumMessageBytes = maximumMessageBytes
        self.maximumQueuedKilobytes = maximumQueuedKilobytes
        self.maximumQueuedMessages = maximumQueuedMessages
        self.deliveryTimeout = deliveryTimeout
        self.retryBackoff = retryBackoff
    }
}

extension ProducerConfiguration {
    var settings: [(String, String?)] {
        client.settings + client.statisticsSettings + [
            ("transactional.id", transactionalID),
            ("transaction.timeout.ms", transactionTimeout.map { String($0.milliseconds) }),
            ("enable.idempotence", transactionalID == nil ? String(idempotence) : nil),
            ("acks", isIdempotent ? nil : acknowledgement.rawValue),
            ("compression.codec", compression.rawValue),
            ("compression.level", compressionLevel.map { String($0) }),
            ("linger.ms", String(linger.milliseconds)),
            ("batch.size", maximumBatchBytes.map { String($0) }),
            ("batch.num.messages", maximumBatchMessages.map { String($0) }),
            ("partitioner", partitioner.rawValue),
            ("message.max.bytes", String(maximumMessageBytes)),
            ("queue.buffering.max.kbytes", String(maximumQueuedKilobytes)),
            ("queue.buffering.max.messages", String(maximumQueuedMessages)),
            ("message.timeout.ms", deliveryTimeout.map { String($0.milliseconds) }),
            // How long a record waits for a topic that no broker knows; the default is 30 s.
            ("topic.metadata.propagation.max.ms", "10000"),
            ("retry.backoff.ms", backoff.map { String($0.milliseconds) }),
        ] + client.passedThrough
    }

    private var isIdempotent: Bool { transactionalID != nil || idempotence }

    /// A transaction begun right after a commit is told "not yet" while the markers are being
    /// written; with the library's default the next question comes 100 ms later.
    private var backoff: Duration? {
        retryBackoff ?? (transactionalID == nil ? nil : .milliseconds(1))
    }

    func check() throws(KafkaError) {
        try client.check()
        if isIdempotent && acknowledgement != .all {
            throw KafkaError(
                code: .configuration,
                message: "idempotence and transactions need the acknowledgement 'all'")
        }
    }
}
