import CommandLine
import Configuration
import Console
import JSON
import MeetingStore

/// `mahakam meetings search`.
struct MeetingsSearchCommand: ToolCommand {
    static let path = ["meetings", "search"]
    static let spec = CommandSpec(
        "search", summary: "Find meetings by words, the best match first.",
        discussion: """
            All words must be found in title, names, place, summary, venue, topics or what was
            said. A star behind a word lets it go on: 'investa*'. Accents and apostrophes do not
            count.
            """,
        options: ServiceSetting.options(under: ["store"]) + MeetingFilterOptions.specs + [
            OptionSpec(flag: "json", help: "Print the records, a line each.")
        ],
        arguments: [ArgumentSpec("WORD", .some, help: "What to look for.")])

    private let database: DatabaseChoice
    private let filter: MeetingFilter
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        database = DatabaseChoice(configuration)
        var filter = try MeetingFilterOptions.filter(parsed)
        filter.words = parsed.arguments.joined(separator: " ")
        filter.order = .best
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
