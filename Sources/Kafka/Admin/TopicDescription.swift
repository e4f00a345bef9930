/// A topic as it is.
public struct TopicDescription: Hashable, Sendable {
    /// One partition of a topic.
    public struct Partition: Hashable, Sendable {
        /// The partition's number.
        public let number: Int32
        /// The broker that leads it; nil while there is none.
        public let leader: Int32?
        /// The brokers that keep it.
        public let replicas: [Int32]
        /// Those of them that are up to date.
        public let inSyncReplicas: [Int32]
    }

    /// The topic's name.
    public let name: String
    /// Its partitions, by number.
    public let partitions: [Partition]

    /// On how many brokers the first partition is kept.
    public var replicationFactor: Int { partitions.first?.replicas.count ?? 0 }
}
