public import Pipeline

/// The names of the topics on the broker.
public struct TopicNames: Sendable, Hashable {
    /// What every name begins with: `mahakam.`.
    public let prefix: String

    /// Names with a prefix.
    public init(prefix: String) { self.prefix = prefix }

    /// The name of a topic on the broker.
    public func name(of topic: Topic) -> String { prefix + topic.rawValue }

    /// The topic of a name on the broker; nil for a name of somebody else.
    public func topic(of name: String) -> Topic? {
        guard name.hasPrefix(prefix) else { return nil }
        return Topic(rawValue: String(name.dropFirst(prefix.count)))
    }
}
