/// A topic as it is to be made.
public struct TopicSpecification: Hashable, Sendable {
    /// The topic's name.
    public var name: String
    /// How many partitions it has.
    public var partitions: Int32
    /// On how many brokers each partition is kept; nil leaves it to the cluster.
    public var replicationFactor: Int32?
    /// Settings that differ from the cluster's, such as `cleanup.policy`.
    public var configuration: [String: String]

    /// Describes a topic to be made.
    public init(
        name: String, partitions: Int32 = 1, replicationFactor: Int32? = nil,
        configuration: [String: String] = [:]
    ) {
        self.name = name
        self.partitions = partitions
        self.replicationFactor = replicationFactor
        self.configuration = configuration
    }
}
