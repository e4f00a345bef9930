import CommandLine
import Configuration
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

    private let lines: MeetingLines

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        var filter = try MeetingFilterOptions.filter(parsed)
        filter.words = parsed.value("words")
        lines = MeetingLines(
            database: DatabaseChoice(configuration), filter: filter, json: parsed.has("json"))
    }

    func run() async throws -> ExitCode {
        try await lines.print()
        return .ok
    }
}
