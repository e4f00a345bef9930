import CommandLine
import Configuration
import Console
import JSON
import Kafka
import MeetingStore
import Settings
import StageRules

/// `mahakam check`: what is wrong with an installation, and what to do.
struct CheckCommand: ToolCommand {
    static let path = ["check"]
    static let spec = CommandSpec(
        "check", summary: "Check rules, broker, topics and database.",
        discussion: """
            Says of each whether it is well, and what to do where it is not. The exit code is 78
            where something is wrong. A database that is not there yet is no fault.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics", "rules", "store"]) + [
            OptionSpec(flag: "json", help: "Print a JSON object a line: part, ok, detail.")
        ])

    private let broker: BrokerOptions
    private let rules: String
    private let database: String
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        rules = configuration.rules
        database = configuration.database
        json = parsed.has("json")
    }

    func run() async throws -> ExitCode {
        let rulesAreWell = await report("rules") {
            "read, fingerprint \(try StageRules.load(rules).fingerprint)"
        }
        let brokerIsWell = await report("broker") { try await describeBroker() }
        let topicsAreWell = brokerIsWell ? await reportTopics() : false
        let databaseIsWell = await report("database") { try await describeDatabase() }
        let all = [rulesAreWell, brokerIsWell, topicsAreWell, databaseIsWell]
        return all.allSatisfy(\.self) ? .ok : .configuration
    }

    private func report(_ part: String, _ check: () async throws -> String) async -> Bool {
        do {
            tell(part, isWell: true, try await check())
            return true
        } catch {
            tell(part, isWell: false, ToolFailure(error).message)
            return false
        }
    }

    private func tell(_ part: String, isWell: Bool, _ detail: String) {
        guard json else {
            Streams.print("\(isWell ? "ok    " : "WRONG ") \(part): \(detail)")
            return
        }
        let object: JSONObject = [
            "part": .string(part), "ok": .bool(isWell), "detail": .string(detail),
        ]
        Streams.print(JSON.object(object).text)
    }

    private func describeBroker() async throws -> String {
        let cluster = try await broker.asking {
            try await $0.describeCluster(timeout: .seconds(10))
        }
        let count = cluster.brokers.count
        return "cluster \(cluster.id ?? "?") answers, \(count) \(count == 1 ? "broker" : "brokers")"
    }

    private func reportTopics() async -> Bool {
        do {
            let sentences = try await TopicsCheckCommand(broker: broker).differences()
            for sentence in sentences { tell("topics", isWell: false, sentence) }
            if sentences.isEmpty { tell("topics", isWell: true, "as they must be") }
            return sentences.isEmpty
        } catch {
            tell("topics", isWell: false, ToolFailure(error).message)
            return false
        }
    }

    private func describeDatabase() async throws -> String {
        guard SettingsFile.exists(database) else { return "\(database) is not there yet" }
        let store = try await SQLiteMeetingStore(path: database)
        let counts = try await store.counts()
        await store.close()
        return "\(database) has \(counts.meetings) meetings of \(counts.articles) articles"
    }
}
