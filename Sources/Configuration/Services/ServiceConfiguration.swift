public import CommandLine
internal import Settings

/// All that a service, or the person's tool, is told from outside.
public struct ServiceConfiguration: Sendable, Equatable {
    /// The file that was read; nil where there was none and the defaults count.
    public let file: String?
    /// How to reach the brokers.
    public let kafka: KafkaSettings
    /// The topics.
    public let topics: TopicSettings
    /// The folder of province packs and weights.
    public let rules: String
    /// The consumer group.
    public let group: String
    /// A fixed name among the workers of the group; nil where any number may come.
    public let slot: String?
    /// When a transaction ends.
    public let batch: BatchSettings
    /// How long things may take.
    public let limits: LimitSettings
    /// Where health checks are answered.
    public let probe: ProbeSettings
    /// What is said, and how.
    public let log: LogSettings
    /// The database: the path of an SQLite file, or the address of a PostgreSQL database.
    public let database: String
    /// The password of a PostgreSQL database, never shown.
    public let databasePassword: Secret?

    /// The configuration of a service; of the person's tool where there is no service.
    ///
    /// What an option says counts most, then an environment variable, then the service's own
    /// section of the file, then the file, then the default. Without a named file,
    /// `config/mahakam.yaml` is read where it is.
    ///
    /// - Throws: `ConfigurationError` that names the file with line and column, the variable or
    ///   the option.
    public static func load(
        for service: ServiceName?, command: ParsedCommand? = nil, environment: [String: String]
    ) throws(ConfigurationError) -> ServiceConfiguration {
        do {
            let overrides = SettingOverrides(environment: environment, command: command)
            let file = try ConfigurationFile.find(overrides)
            let base = try file?.tree(for: service) ?? ConfigurationFile.empty
            return try ServiceConfiguration(
                overrides.applied(to: base), for: service, file: file?.path)
        } catch {
            throw ConfigurationError(error)
        }
    }

    init(
        _ tree: SettingsNode, for service: ServiceName?, file: String?
    ) throws(SettingsError) {
        let reader = try SettingsReader(tree, known: ConfigurationFile.keys + ["group", "slot"])
        self.file = file
        kafka = try KafkaSettings(
            reader.section("kafka", known: ["bootstrap_servers", "properties"]))
        topics = try TopicSettings(reader.section("topics", known: ConfigurationFile.topicKeys))
        rules = try reader.value("rules")?.string() ?? "config"
        group = try reader.optionalString("group") ?? topics.prefix + (service?.rawValue ?? "tool")
        slot = try reader.optionalString("slot")
        batch = try BatchSettings(reader.section("batch", known: ConfigurationFile.batchKeys))
        limits = try LimitSettings(reader.section("limits", known: ConfigurationFile.limitKeys))
        probe = try ProbeSettings(
            reader.section("probe", known: ConfigurationFile.probeKeys),
            default: service?.probePort ?? 0)
        log = try LogSettings(reader.section("log", known: ["level", "format"]))
        let store = try reader.section("store", known: ["database", "password"])
        database = try store.optionalString("database") ?? "mahakam.db"
        databasePassword = try store.optionalString("password").map(Secret.init)
    }
}
