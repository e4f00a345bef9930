import CommandLine
import Configuration
import Console
import JSON
import Kafka
import KafkaPipeline
import MeetingStore
import Pipeline
import Settings
import StageRules

/// `mahakam check`: what is wrong with an installation, and what to do.
struct CheckCommand: ToolCommand {
    static let path = ["check"]
    static let spec = CommandSpec(
        "check", summary: "Check configuration, rules, broker, topics, groups and database.",
        discussion: """
            Says of each whether it is well, and what to do where it is not. The exit code is 78
            where something is wrong. A database that is not there yet is no fault.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics", "rules", "store"]) + [
            OptionSpec(
                "wait", value: "SECONDS", default: "10", help: "How long the broker may take."),
            OptionSpec(flag: "json", help: "Print a JSON object a line: part, ok, detail."),
        ])

    private let parsed: ParsedCommand
    private let configuration: ServiceConfiguration
    private let broker: BrokerOptions
    private let diagnosis = BrokerDiagnosis()
    private let patience: Duration
    private let database: DatabaseChoice
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        self.parsed = parsed
        self.configuration = configuration
        let options = BrokerOptions(configuration)
        broker = BrokerOptions(client: diagnosis.listening(options.client), names: options.names)
        patience = .seconds(try parsed.integer("wait", in: 1...600) ?? 10)
        database = DatabaseChoice(configuration)
        json = parsed.has("json")
    }

    func run() async throws -> ExitCode {
        let services = try ServiceName.allCases.map { name in
            let own = try ServiceConfiguration.load(
                for: name, command: parsed, environment: ProcessEnvironment.variables())
            return (name: name, configuration: own)
        }
        var isWell = await tell("services") { ServicesCheck(services: services).findings }
        isWell = await tell("rules") { [.well("rules", try describeRules())] } && isWell
        var cluster: String?
        let answers = await tell("broker") {
            let (id, findings) = try await askBroker()
            cluster = id
            return findings
        }
        if cluster != nil {
            isWell = await tell("topics") { try await askTopics() } && isWell
            isWell =
                await tell("groups") {
                    let check = GroupsCheck(services, broker.names)
                    return try await broker.asking { try await check.findings($0) }
                } && isWell
        }
        isWell = await tell("database") { try await askDatabase(cluster) } && isWell
        return isWell && answers ? .ok : .configuration
    }

    /// Tells what was found of a part; false where something is wrong with it.
    private func tell(
        _ part: String, _ check: () async throws -> [CheckFinding]
    ) async -> Bool {
        let findings: [CheckFinding]
        do {
            findings = try await check()
        } catch {
            let advice = error is KafkaError ? diagnosis.advice : nil
            let message = ToolFailure(error).message
            findings = [.wrong(part, advice.map { "\(message): \($0)" } ?? message)]
        }
        findings.forEach(show)
        return findings.allSatisfy(\.isWell)
    }

    private func show(_ finding: CheckFinding) {
        guard json else {
            let mark = finding.isWell ? "ok    " : "WRONG "
            return Streams.print("\(mark)\(finding.part): \(finding.detail)")
        }
        let object: JSONObject = [
            "part": .string(finding.part), "ok": .bool(finding.isWell),
            "detail": .string(finding.detail),
        ]
        Streams.print(JSON.object(object).text)
    }

    private func describeRules() throws -> String {
        guard SettingsFile.exists(configuration.rules) else {
            throw ToolFailure(
                .configuration,
                "there is no folder \(configuration.rules): name the one with the province packs "
                    + "with rules, --rules or MAHAKAM_RULES")
        }
        return "read, fingerprint \(try StageRules.load(configuration.rules).fingerprint)"
    }

    private func askBroker() async throws -> (String, [CheckFinding]) {
        try await broker.asking { admin in
            let cluster = try await admin.describeCluster(timeout: patience)
            var settings: [String: ConfigurationEntry] = [:]
            if let first = cluster.brokers.first {
                settings = try await admin.configuration(
                    ofBroker: first.number, timeout: patience)
            }
            let check = BrokerCheck(
                cluster: cluster, settings: settings,
                replication: configuration.topics.replication, limits: configuration.limits)
            return (cluster.id ?? "", check.findings)
        }
    }

    private func askTopics() async throws -> [CheckFinding] {
        CheckFinding.all(
            "topics", try await TopicsCheckCommand(broker: broker).differences(),
            well: "as they must be")
    }

    private func askDatabase(_ cluster: String?) async throws -> [CheckFinding] {
        if case .sqlite(let path) = try database.address(), !SettingsFile.exists(path) {
            return [DatabasePlace(path: path).finding]
        }
        return try await database.asking { store in
            let counts = try await store.counts()
            if let cluster, !cluster.isEmpty {
                for topic in [Topic.sightings, .meetings] {
                    _ = try await store.positions(
                        cluster: cluster, topic: broker.names.name(of: topic))
                }
            }
            let text =
                "\(try await store.describe()): \(counts.meetings) meetings of"
                + " \(counts.articles) articles"
            return [.well("database", text)]
        }
    }
}
