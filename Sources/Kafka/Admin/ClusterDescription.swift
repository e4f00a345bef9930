/// A cluster as a client sees it.
public struct ClusterDescription: Hashable, Sendable {
    /// One broker.
    public struct Broker: Hashable, Sendable {
        /// The broker's number.
        public let number: Int32
        /// Where it listens.
        public let host: String
        /// The port that it listens on.
        public let port: Int32
    }

    /// The cluster's id; nil when the brokers are too old to have one.
    public let id: String?
    /// The brokers that are up.
    public let brokers: [Broker]
    /// All topics that the client may see, by name.
    public let topics: [TopicDescription]
}
