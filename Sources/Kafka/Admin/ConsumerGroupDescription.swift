/// A consumer group as its coordinator sees it.
public struct ConsumerGroupDescription: Hashable, Sendable {
    /// One member of a group.
    public struct Member: Hashable, Sendable {
        /// The id that the coordinator gave it.
        public let id: String
        /// The name of its client.
        public let clientID: String
        /// The fixed name of the member, if it has one.
        public let groupInstanceID: String?
        /// Where it runs.
        public let host: String
        /// What it reads.
        public let partitions: [TopicPartition]
    }

    /// The group's id.
    public let id: String
    /// The group's state, such as `Stable` or `Empty`.
    public let state: String
    /// Its members.
    public let members: [Member]
}
