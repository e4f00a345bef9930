/// One setting of a topic or a broker, as the broker tells it.
public struct ConfigurationEntry: Hashable, Sendable {
    /// Where a setting's value comes from.
    public enum Source: Hashable, Sendable {
        /// It was set for this topic.
        case topic
        /// It was set for this broker while it ran.
        case broker
        /// It was set for all brokers while they ran.
        case allBrokers
        /// It is in the broker's own file.
        case brokerFile
        /// Nobody has set it.
        case builtIn
        /// The client library does not know.
        case unknown
    }

    /// The value; nil when the broker keeps it secret.
    public let value: String?
    /// Where the value comes from.
    public let source: Source
    /// Whether it was set by nobody.
    public let isDefault: Bool
    /// Whether it cannot be changed while the broker runs.
    public let isReadOnly: Bool
    /// Whether it is kept secret, as passwords are.
    public let isSensitive: Bool

    /// Whether it is set for this very topic.
    public var isSetOnTopic: Bool { source == .topic }
}
