internal import Settings

/// How to reach the brokers.
public struct KafkaSettings: Sendable, Equatable {
    /// The brokers to begin with, parted by commas.
    public let bootstrapServers: String
    /// Properties of the client library that are handed on as they are.
    public let properties: [String: String]

    /// The properties as they may be shown: what is secret is not.
    public var shownProperties: [String: String] {
        var shown = properties
        for name in shown.keys where KafkaSettings.isSecret(name) { shown[name] = "(not shown)" }
        return shown
    }

    /// What the pipeline sets itself, because its guarantees rest on it, and why.
    private static let reserved: [String: String] = [
        "bootstrap.servers": "give it as kafka.bootstrap_servers",
        "metadata.broker.list": "give it as kafka.bootstrap_servers",
        "group.id": "give it as services.<service>.group",
        "group.instance.id": "give it as services.<service>.slot",
        "transactional.id": "it follows from the group and the slot",
        "transaction.timeout.ms": "give it as limits.transaction",
        "session.timeout.ms": "give it as limits.session",
        "enable.auto.commit": "offsets are committed in transactions",
        "enable.auto.offset.store": "offsets are committed in transactions",
        "isolation.level": "only what was committed is read",
        "auto.offset.reset": "where reading begins is decided by the stage",
        "enable.idempotence": "transactions need it",
        "acks": "transactions need all of them",
        "partitioner": "all producers must agree on it",
        "enable.partition.eof": "restoring the state rests on it",
        "partition.assignment.strategy": "rebalances rest on it",
    ]

    init(_ reader: SettingsReader) throws(SettingsError) {
        bootstrapServers = try reader.string("bootstrap_servers")
        var properties: [String: String] = [:]
        for entry in try reader.pairs("properties") {
            if let reason = KafkaSettings.reserved[entry.key] {
                throw SettingsError(
                    entry.position, "'\(entry.key)' is set by the pipeline: \(reason)")
            }
            properties[entry.key] = try entry.value.string()
        }
        self.properties = properties
    }

    private static func isSecret(_ name: String) -> Bool {
        ["password", "secret", "token", "key.pem", "oauthbearer.config"]
            .contains { name.contains($0) }
    }
}
