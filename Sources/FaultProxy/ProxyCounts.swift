/// What a proxy has done so far.
public struct ProxyCounts: Sendable, Equatable {
    /// Connections that clients have made.
    public var connections = 0
    /// Those of them that are open.
    public var openConnections = 0
    /// Connections that a cut has broken or refused.
    public var cutConnections = 0
    /// Requests that were passed on, by what they ask.
    public var requests: [KafkaCall: Int] = [:]
    /// Requests that had to wait, counted when they come in.
    public var delayed: [KafkaCall: Int] = [:]
    /// Requests that the broker has answered when their clients had gone.
    public var unheard: [KafkaCall: Int] = [:]
    /// Answers that were kept from the client.
    public var swallowed: [KafkaCall: Int] = [:]
    /// Answers that were passed on.
    public var answers = 0
    /// Answers that were passed on, by what was asked.
    public var answered: [KafkaCall: Int] = [:]
    /// Bytes written to the broker.
    public var bytesToBroker = 0
    /// Bytes written to clients.
    public var bytesToClients = 0

    /// Nothing yet.
    public init() {}
}
