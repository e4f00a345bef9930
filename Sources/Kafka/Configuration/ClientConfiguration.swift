/// What every Kafka client needs to know.
public struct ClientConfiguration: Sendable {
    /// The brokers to begin with, as `host:port`, separated by commas.
    public var bootstrapServers: String
    /// The name under which the client shows in the brokers' logs and quotas.
    public var clientID: String
    /// How connections are encrypted; nil leaves it to `properties`, hence by default not at all.
    public var tls: TLS?
    /// Who the client is; nil leaves it to `properties`, hence by default nobody.
    public var sasl: SASL?
    /// How long the client pauses at most before it tries again to connect; 1 s unless told, as
    /// Java's clients do, and 100 ms at least.
    ///
    /// The pauses double from 0.1 s on. librdkafka's own 10 s also hold back the first connection to
    /// a *new* coordinator, for the pauses go on where they were with the one that died (librdkafka
    /// #2841), while the session of a group's member runs out.
    public var maximumReconnectPause: Duration
    /// Any further settings of librdkafka by name; they win over the typed ones.
    ///
    /// A name or a value that does not exist is an error that tells the nearest one. What this
    /// library's promises rest on, such as `enable.auto.offset.store`, is refused.
    public var properties: [String: String]
    /// How often a consumer or a producer reports about itself, and to whom; nil for never.
    public var statistics: StatisticsReport?
    /// Where the library's log lines go; nil drops them.
    ///
    /// It is called from the library's threads.
    public var log: (@Sendable (LogLine) -> Void)?

    /// Makes a configuration.
    public init(
        bootstrapServers: String, clientID: String = "swift-kafka", tls: TLS? = nil,
        sasl: SASL? = nil, maximumReconnectPause: Duration = .seconds(1),
        properties: [String: String] = [:],
        statistics: StatisticsReport? = nil, log: (@Sendable (LogLine) -> Void)? = nil
    ) {
        self.bootstrapServers = bootstrapServers
        self.clientID = clientID
        self.tls = tls
        self.sasl = sasl
        self.maximumReconnectPause = maximumReconnectPause
        self.properties = properties
        self.statistics = statistics
        self.log = log
    }
}

extension ClientConfiguration {
    var settings: [(String, String?)] {
        [
            ("bootstrap.servers", bootstrapServers), ("client.id", clientID),
            ("security.protocol", securityProtocol),
            // Small requests that wait for an answer: Nagle's algorithm only delays them.
            ("socket.nagle.disable", "true"),
            ("reconnect.backoff.max.ms", String(maximumReconnectPause.milliseconds)),
        ] + (tls?.settings ?? []) + (sasl?.settings ?? [])
    }

    private var securityProtocol: String? {
        switch (tls, sasl) {
        case (nil, nil): nil
        case (_?, nil): "ssl"
        case (nil, _?): "sasl_plaintext"
        case (_?, _?): "sasl_ssl"
        }
    }

    /// What clients add that report about themselves.
    var statisticsSettings: [(String, String?)] {
        [("statistics.interval.ms", statistics.map { String($0.interval.milliseconds) })]
    }

    var passedThrough: [(String, String?)] {
        properties.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The name and password in use; nil when there are none.
    var credentials: (user: String, password: String)? {
        guard let user = properties["sasl.username"] ?? sasl?.username,
            let password = properties["sasl.password"] ?? sasl?.password
        else { return nil }
        return (user, password)
    }

    /// Whether brokers are told who we are, in whatever way.
    var isNamed: Bool { sasl != nil || properties.keys.contains { $0.hasPrefix("sasl.") } }

    func check() throws(KafkaError) {
        if bootstrapServers.isEmpty && properties["bootstrap.servers"] == nil {
            throw KafkaError(
                code: .configuration,
                message: "bootstrapServers is empty; give at least one broker as host:port")
        }
        if maximumReconnectPause < .milliseconds(100) && properties["reconnect.backoff.ms"] == nil {
            throw KafkaError(
                code: .configuration, message: "maximumReconnectPause must be at least 100 ms")
        }
        if let statistics, statistics.interval < .milliseconds(1) {
            throw KafkaError(
                code: .configuration, message: "The interval of statistics must be at least 1 ms")
        }
        try OwnedSettings.check(properties)
    }
}
