import CommandLine
import Configuration
import Console
import MeetingStore

/// `mahakam database migrate`.
struct DatabaseMigrateCommand: ToolCommand {
    static let path = ["database", "migrate"]
    static let spec = CommandSpec(
        "migrate", summary: "Make the tables, or bring them up to date.",
        discussion: """
            mahakam-store does this by itself where its role may make tables. In PostgreSQL it need
            not: call this as the owner, and let the service have a role that only writes rows, as
            config/postgres/roles.sql makes it. A database that is up to date is left as it is.
            """,
        options: ServiceSetting.options(under: ["store"]))

    private let database: DatabaseChoice

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        database = DatabaseChoice(configuration)
    }

    func run() async throws -> ExitCode {
        try await database.using(for: .writing) { store in
            let counts = try await store.counts()
            Streams.print(
                "up to date: \(try await store.describe()), \(counts.meetings) meetings of"
                    + " \(counts.articles) articles")
        }
        return .ok
    }
}
