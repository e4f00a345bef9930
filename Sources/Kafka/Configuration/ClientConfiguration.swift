/// What every Kafka client needs to know.
public struct ClientConfiguration: Sendable {
    /// The brokers to begin with, as `host:port`, separated by commas.
    public var bootstrapServers: String
    /// The name under which the client shows in the brokers' logs and quotas.
    public var clientID: String
    /// Any further settings of librdkafka by name; they win over the typed ones.
    public var properties: [String: String]
    /// Where the library's log lines go; nil drops them.
    ///
    /// It is called from the library's threads.
    public var log: (@Sendable (LogLine) -> Void)?

    /// Makes a configuration.
    public init(
        bootstrapServers: String, clientID: String = "swift-kafka",
        properties: [String: String] = [:], log: (@Sendable (LogLine) -> Void)? = nil
    ) {
        self.bootstrapServers = bootstrapServers
        self.clientID = clientID
        self.properties = properties
        self.log = log
    }

    var settings: [(String, String?)] {
        [
            ("bootstrap.servers", bootstrapServers), ("client.id", clientID),
            // Small requests that wait for an answer: Nagle's algorithm only delays them.
            ("socket.nagle.disable", "true"),
        ]
    }

    var passedThrough: [(String, String?)] {
        properties.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    func check() throws(KafkaError) {
        if bootstrapServers.isEmpty && properties["bootstrap.servers"] == nil {
            throw KafkaError(
                code: .configuration,
                message: "bootstrapServers is empty; give at least one broker as host:port")
        }
    }
}
