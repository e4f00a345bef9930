/// The places in a partition that have no number of their own.
public enum KafkaOffset {
    /// The oldest record that is still kept.
    public static let beginning: Int64 = -2
    /// The next record to be written.
    public static let end: Int64 = -1
    /// Where the group has committed, else where `autoOffsetReset` says.
    public static let committed: Int64 = -1000
}
