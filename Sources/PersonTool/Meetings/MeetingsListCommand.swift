import CommandLine
import Configuration
import Console
import JSON
import MeetingStore

/// `mahakam meetings list`.
struct MeetingsListCommand: ToolCommand {
    static let path = ["meetings", "list"]
    static let spec = CommandSpec(
        "list", summary: "List meetings, the latest day first.",
        options: ServiceSetting.options(under: ["store"]) + MeetingFilterOptions.specs + [
            OptionSpec(
                "words", value: "TEXT", help: "Words that the record contains, all of them."),
            OptionSpec(flag: "json", help: "Print the records, a line each."),
        ])

    private let database: DatabaseChoice
    private let filter: MeetingFilter
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        database = DatabaseChoice(configuration)
        var filter = try MeetingFilterOptions.filter(parsed)
        filter.words = parsed.value("words")
        self.filter = filter
        json = parsed.has("json")
    }

    func run() async throws -> ExitCode {
        try await database.asking { store in
            for meeting in try await store.meetings(filter) {
                Streams.print(json ? meeting.json.text : MeetingText.line(meeting))
            }
        }
        return .ok
    }
}
