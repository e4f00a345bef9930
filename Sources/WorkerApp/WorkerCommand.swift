import CommandLine
import Configuration

/// The command line of a service.
enum WorkerCommand {
    /// The word that asks a running service instead of running one.
    static let healthCheck = "healthcheck"

    /// The flag that reads everything and runs nothing.
    static let dryRun = "dry-run"

    static func name(of service: ServiceName) -> String { "mahakam-\(service.rawValue)" }

    static func spec(of service: ServiceName) -> CommandSpec {
        CommandSpec(
            name(of: service), summary: summaries[service] ?? "",
            discussion: """
                Runs until SIGTERM: it finishes what it has begun, commits, leaves the group and
                exits 0. A second signal ends it at once.
                """,
            options: ServiceSetting.options() + [
                OptionSpec(
                    flag: dryRun, short: "n",
                    help: "Read configuration and rules, print what would count, and end.")
            ],
            arguments: [
                ArgumentSpec(
                    healthCheck, .optional,
                    help: "Do not run: ask the running service whether it lives; exit 0 or 69.")
            ])
    }

    private static let summaries: [ServiceName: String] = [
        .ingest: "Reads pages into articles.",
        .dedup: "Decides which meeting an article reports.",
        .enrich: "Fuses the articles of a meeting into one record.",
        .store: "Writes articles and meetings into the database.",
    ]
}
