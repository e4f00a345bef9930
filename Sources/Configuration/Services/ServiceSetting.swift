public import CommandLine

/// A setting that an environment variable or an option can give, beside the file.
public struct ServiceSetting: Sendable {
    /// The keys that lead to it in the file; for a service's own ones without the service.
    public let path: [String]
    /// The environment variable.
    public let variable: String
    /// The option, if there is one.
    public let option: OptionSpec?

    private init(
        _ path: String..., variable: String, option: String? = nil, value: String = "",
        help: String = ""
    ) {
        self.path = path
        self.variable = variable
        self.option = option.map {
            OptionSpec($0, value: value, environment: variable, help: help)
        }
    }

    /// All of them.
    ///
    /// A variable's name with `_FILE` behind it names a file that holds the value instead.
    public static let all: [ServiceSetting] = [
        ServiceSetting(
            "kafka", "bootstrap_servers", variable: "KAFKA_BOOTSTRAP_SERVERS",
            option: "bootstrap-servers", value: "HOST:PORT,...", help: "the brokers"),
        ServiceSetting(
            "kafka", "properties", "security.protocol", variable: "KAFKA_SECURITY_PROTOCOL"),
        ServiceSetting("kafka", "properties", "sasl.mechanism", variable: "KAFKA_SASL_MECHANISM"),
        ServiceSetting("kafka", "properties", "sasl.username", variable: "KAFKA_SASL_USERNAME"),
        ServiceSetting("kafka", "properties", "sasl.password", variable: "KAFKA_SASL_PASSWORD"),
        ServiceSetting("kafka", "properties", "ssl.ca.location", variable: "KAFKA_SSL_CA_LOCATION"),
        ServiceSetting(
            "topics", "prefix", variable: "MAHAKAM_TOPIC_PREFIX", option: "topic-prefix",
            value: "PREFIX", help: "what the name of every topic begins with"),
        ServiceSetting(
            "topics", "page_partitions", variable: "MAHAKAM_PAGE_PARTITIONS"),
        ServiceSetting(
            "topics", "article_partitions", variable: "MAHAKAM_ARTICLE_PARTITIONS"),
        ServiceSetting(
            "topics", "meeting_partitions", variable: "MAHAKAM_MEETING_PARTITIONS"),
        ServiceSetting("topics", "replication", variable: "MAHAKAM_REPLICATION"),
        ServiceSetting(
            "rules", variable: "MAHAKAM_RULES", option: "rules", value: "FOLDER",
            help: "the folder of the province packs and weights"),
        ServiceSetting(
            "group", variable: "MAHAKAM_GROUP", option: "group", value: "NAME",
            help: "the consumer group"),
        ServiceSetting(
            "slot", variable: "MAHAKAM_SLOT", option: "slot", value: "NAME",
            help: "a fixed name among the workers of the group"),
        ServiceSetting(
            "batch", "records", variable: "MAHAKAM_BATCH_RECORDS", option: "batch-records",
            value: "N", help: "after how many records a transaction ends"),
        ServiceSetting("batch", "bytes", variable: "MAHAKAM_BATCH_BYTES"),
        ServiceSetting(
            "batch", "interval", variable: "MAHAKAM_BATCH_INTERVAL", option: "batch-interval",
            value: "TIME", help: "after how long it ends with fewer"),
        ServiceSetting("limits", "record", variable: "MAHAKAM_RECORD_LIMIT"),
        ServiceSetting("limits", "transaction", variable: "MAHAKAM_TRANSACTION_TIMEOUT"),
        ServiceSetting("limits", "session", variable: "MAHAKAM_SESSION_TIMEOUT"),
        ServiceSetting("limits", "shutdown", variable: "MAHAKAM_SHUTDOWN_TIMEOUT"),
        ServiceSetting(
            "probe", "address", variable: "MAHAKAM_PROBE_ADDRESS", option: "probe-address",
            value: "IP", help: "where health checks are answered"),
        ServiceSetting(
            "probe", "port", variable: "MAHAKAM_PROBE_PORT", option: "probe-port", value: "PORT",
            help: "on which port; 0 has a free one picked"),
        ServiceSetting(
            "log", "level", variable: "MAHAKAM_LOG_LEVEL", option: "log-level", value: "LEVEL",
            help: "debug, info, warning or error"),
        ServiceSetting(
            "log", "format", variable: "MAHAKAM_LOG_FORMAT", option: "log-format",
            value: "FORMAT", help: "text or json"),
        ServiceSetting(
            "store", "database", variable: "MAHAKAM_DATABASE", option: "database",
            value: "PATH|URI",
            help: "the SQLite file of articles and meetings, or postgresql://role@host/name"),
        // Without an option: `ps` shows options to everybody.
        ServiceSetting("store", "password", variable: "MAHAKAM_DATABASE_PASSWORD"),
    ]

    /// The option that names the configuration file.
    public static let configOption = OptionSpec(
        "config", short: "c", value: "PATH", environment: configVariable,
        help: "the configuration file")

    /// The variable that names the configuration file.
    static let configVariable = "MAHAKAM_CONFIG"

    /// The options of all settings under some keys, and the one for the file.
    public static func options(under sections: [String]? = nil) -> [OptionSpec] {
        let settings = all.filter { sections?.contains($0.path[0]) ?? true }
        return [configOption] + settings.compactMap(\.option)
    }
}
