import Article
import CommandLine
import Configuration
import Console
import JSON
import MeetingStore

/// `mahakam meetings show`.
struct MeetingsShowCommand: ToolCommand {
    static let path = ["meetings", "show"]
    static let spec = CommandSpec(
        "show", summary: "Show one meeting with all that is known of it.",
        options: ServiceSetting.options(under: ["store"]) + [
            OptionSpec(flag: "json", help: "Print the record.")
        ],
        arguments: [ArgumentSpec("ID", help: "The meeting.")])

    private let database: String
    private let id: MeetingID
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        database = configuration.database
        id = MeetingID(parsed.arguments.first ?? "")
        json = parsed.has("json")
    }

    func run() async throws -> ExitCode {
        let store = try await SQLiteMeetingStore.existing(database)
        let found = try await store.meeting(id: id)
        await store.close()
        guard let meeting = found else {
            throw ToolFailure(.dataError, "the database has no meeting \(id)")
        }
        if json {
            Streams.print(meeting.json.text)
        } else {
            MeetingText.lines(meeting).forEach(Streams.print)
        }
        return .ok
    }
}
