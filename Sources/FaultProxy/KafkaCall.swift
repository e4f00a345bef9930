/// What a request asks of a broker: its API key.
public struct KafkaCall: RawRepresentable, Hashable, Sendable {
    /// The key as the protocol numbers it.
    public let rawValue: Int16

    /// The call of a key.
    public init(rawValue: Int16) { self.rawValue = rawValue }

    /// Writes records.
    public static let produce = KafkaCall(rawValue: 0)
    /// Reads records.
    public static let fetch = KafkaCall(rawValue: 1)
    /// Asks for topics and their leaders.
    public static let metadata = KafkaCall(rawValue: 3)
    /// Asks for what a group has committed.
    public static let offsetFetch = KafkaCall(rawValue: 9)
    /// Asks who coordinates a group or a transaction.
    public static let findCoordinator = KafkaCall(rawValue: 10)
    /// Joins a group.
    public static let joinGroup = KafkaCall(rawValue: 11)
    /// Says that a member lives.
    public static let heartbeat = KafkaCall(rawValue: 12)
    /// Takes over a transactional id.
    public static let initProducerID = KafkaCall(rawValue: 22)
    /// Names the partitions that a transaction will write to.
    public static let addPartitionsToTransaction = KafkaCall(rawValue: 24)
    /// Names the group whose offsets a transaction will commit.
    public static let addOffsetsToTransaction = KafkaCall(rawValue: 25)
    /// Commits or aborts a transaction.
    public static let endTransaction = KafkaCall(rawValue: 26)
    /// Hands the offsets of a transaction to the group's coordinator.
    public static let commitOffsetsInTransaction = KafkaCall(rawValue: 28)
}
