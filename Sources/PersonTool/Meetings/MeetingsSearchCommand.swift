import CommandLine
import Configuration
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

    private let lines: MeetingLines

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        var filter = try MeetingFilterOptions.filter(parsed)
        filter.words = parsed.arguments.joined(separator: " ")
        filter.order = .best
        lines = MeetingLines(
            database: DatabaseChoice(configuration), filter: filter, json: parsed.has("json"))
    }

    func run() async throws -> ExitCode {
        try await lines.print()
        return .ok
    }
}
