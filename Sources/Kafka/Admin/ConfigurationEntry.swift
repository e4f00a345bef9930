/// One setting of a topic, as the broker tells it.
public struct ConfigurationEntry: Hashable, Sendable {
    /// The value; nil when the broker keeps it secret.
    public let value: String?
    /// Whether it was set by nobody.
    public let isDefault: Bool
    /// Whether it is set for this very topic.
    public let isSetOnTopic: Bool
}
