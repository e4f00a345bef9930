/// What a consumer has to tell next.
public enum ConsumerEvent: Sendable {
    /// Messages.
    case batch(MessageBatch)
    /// Partitions are to come; nothing of them flows until `acknowledge` is called.
    ///
    /// With no partitions at all it tells a member that it stands by.
    case assigned(Rebalance)
    /// Partitions are to go; finish and commit what you have of them, then `acknowledge`.
    case revoked(Rebalance)
    /// Partitions are gone already; commit nothing of them, then `acknowledge`.
    case lost(Rebalance)
    /// Everything up to the offset has been read. Comes only when configured.
    case endOfPartition(TopicPartition, offset: Int64)
    /// Nothing happened within the timeout.
    case idle
}
