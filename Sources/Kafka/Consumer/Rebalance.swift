/// A change of a consumer's partitions, which waits until it is acknowledged.
public struct Rebalance: Hashable, Sendable {
    /// The partitions that come or go.
    public let partitions: [TopicPartition]
    /// Whether the other partitions of this consumer stay where they are.
    public let isCooperative: Bool

    /// Which question of the library this answers.
    let number: Int
    let isAssignment: Bool
}
