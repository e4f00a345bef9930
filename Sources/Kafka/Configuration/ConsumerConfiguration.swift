/// How a consumer behaves.
public struct ConsumerConfiguration: Sendable {
    /// What readers see of transactions.
    public enum Isolation: String, Sendable {
        /// Only what was committed, and nothing past the first open transaction.
        case readCommitted = "read_committed"
        /// Everything, also what is later aborted.
        case readUncommitted = "read_uncommitted"
    }

    /// Where to begin without a committed offset, or when it is not kept any more.
    public enum OffsetReset: String, Sendable {
        /// At the oldest record that is kept.
        case earliest
        /// At the next record to be written.
        case latest
        /// Nowhere: an error tells of it.
        case fail = "error"
    }

    /// How a group shares partitions among its members.
    public enum Assignment: String, Sendable {
        /// Members keep what they have and hand over only what must move.
        case cooperativeSticky = "cooperative-sticky"
        /// Everybody gives up everything; neighbours of one topic go to one member.
        case range = "range"
        /// Everybody gives up everything; partitions are dealt out in turn.
        case roundRobin = "roundrobin"
    }

    /// The connection.
    public var client: ClientConfiguration
    /// The group; nil for a reader that assigns its partitions by hand and commits nothing.
    public var groupID: String?
    /// A name that a member keeps over restarts, so that a quick one causes no rebalance.
    public var groupInstanceID: String?
    /// What is seen of transactions; also whether committed offsets must be stable.
    public var isolation: Isolation
    /// Where to begin without a valid committed offset.
    public var autoOffsetReset: OffsetReset
    /// How partitions are shared out.
    public var assignment: Assignment
    /// Whether offsets are committed from time to time.
    ///
    /// A message counts as done once the next event is asked for, so a failure repeats messages
    /// and skips none.
    public var autoCommit: Bool
    /// How often `autoCommit` commits; nil for every 5 s.
    public var autoCommitInterval: Duration?
    /// Whether `endOfPartition` events come.
    public var reportsEndOfPartition: Bool
    /// The most messages in one batch.
    public var maximumBatchMessages: Int
    /// About the most bytes in one batch; one message more may come.
    public var maximumBatchBytes: Int
    /// How much the library may fetch ahead, in KiB.
    public var maximumPrefetchKilobytes: Int
    /// For how long nobody may take batches until the partitions are paused; nil for ever.
    ///
    /// A pause frees what the library has fetched ahead, which is fetched again once somebody
    /// takes; so this is longer than what callers usually do with a batch.
    public var pauseAfter: Duration?
    /// How many bytes a broker should have before it answers; nil for 1.
    public var minimumFetchBytes: Int?
    /// How long a broker may wait for them; nil for 500 ms.
    public var fetchWait: Duration?
    /// After how long without a heartbeat the group gives a member up; nil for 45 s.
    public var sessionTimeout: Duration?
    /// How long a rebalance waits for this member; nil for 5 minutes.
    public var maximumPollInterval: Duration?

    /// Makes a configuration.
    public init(
        client: ClientConfiguration, groupID: String? = nil, groupInstanceID: String? = nil,
        isolation: Isolation = .readCommitted, autoOffsetReset: OffsetReset = .earliest,
        assignment: Assignment = .cooperativeSticky, autoCommit: Bool = false,
        autoCommitInterval: Duration? = nil, reportsEndOfPartition: Bool = false,
        maximumBatchMessages: Int = 1000, maximumBatchBytes: Int = 4 << 20,
        maximumPrefetchKilobytes: Int = 32 << 10, pauseAfter: Duration? = .seconds(5),
        minimumFetchBytes: Int? = nil, fetchWait: Duration? = nil,
        sessionTimeout: Duration? = nil, maximumPollInterval: Duration? = nil
    ) {
        self.client = client
        self.groupID = groupID
        self.groupInstanceID = groupInstanceID
        self.isolation = isolation
        self.autoOffsetReset = autoOffsetReset
        self.assignment = assignment
        self.autoCommit = autoCommit
        self.autoCommitInterval = autoCommitInterval
        self.reportsEndOfPartition = reportsEndOfPartition
        self.maximumBatchMessages = maximumBatchMessages
        self.maximumBatchBytes = maximumBatchBytes
        self.maximumPrefetchKilobytes = maximumPrefetchKilobytes
        self.pauseAfter = pauseAfter
        self.minimumFetchBytes = minimumFetchBytes
        self.fetchWait = fetchWait
        self.sessionTimeout = sessionTimeout
        self.maximumPollInterval = maximumPollInterval
    }
}

extension ConsumerConfiguration {
    var settings: [(String, String?)] {
        client.settings + client.statisticsSettings + [
            // librdkafka wants a group even for a reader by hand; it joins none unless subscribed.
            ("group.id", groupID ?? "\(client.clientID)-no-group"),
            ("group.instance.id", groupInstanceID), ("isolation.level", isolation.rawValue),
            ("auto.offset.reset", autoOffsetReset.rawValue),
            ("partition.assignment.strategy", assignment.rawValue),
            ("enable.auto.commit", String(autoCommit)), ("enable.auto.offset.store", "false"),
            ("auto.commit.interval.ms", autoCommitInterval.map { String($0.milliseconds) }),
            ("enable.partition.eof", String(reportsEndOfPartition)),
            // With fewer, a full queue stops fetching for a whole second (librdkafka < 2.2).
            ("queued.min.messages", "1000000"),
            ("queued.max.messages.kbytes", String(maximumPrefetchKilobytes)),
            ("fetch.min.bytes", minimumFetchBytes.map { String($0) }),
            ("fetch.wait.max.ms", fetchWait.map { String($0.milliseconds) }),
            ("session.timeout.ms", sessionTimeout.map { String($0.milliseconds) }),
            // Six heartbeats in a short session: when a coordinator dies, what is left of it since the
            // last one is all the time that the cluster has to replace it.
            (
                "heartbeat.interval.ms",
                sessionTimeout.map { String(min($0.milliseconds / 6, 3000)) }
            ),
            ("max.poll.interval.ms", maximumPollInterval.map { String($0.milliseconds) }),
        ] + client.passedThrough
    }

    func check() throws(KafkaError) {
        try client.check()
        if maximumBatchMessages < 1 || maximumBatchBytes < 1 {
            throw KafkaError(
                code: .configuration,
                message: "maximumBatchMessages and maximumBatchBytes must be at least 1")
        }
        if groupID == nil && (autoCommit || groupInstanceID != nil) {
            throw KafkaError(
                code: .configuration, message: "autoCommit and groupInstanceID need a groupID")
        }
    }
}
