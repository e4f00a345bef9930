import Article
import CivilTime
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
        options: ServiceSetting.options(under: ["store"]) + [
            OptionSpec("from", value: "DAY", help: "Held on this day or later, as 2025-05-16."),
            OptionSpec("to", value: "DAY", help: "Held on this day or earlier."),
            OptionSpec("place", value: "CODE|NAME", help: "A regency or city: 64.72 or Samarinda."),
            OptionSpec("words", value: "TEXT", help: "Words that title, summary or names contain."),
            OptionSpec("limit", value: "N", default: "50", help: "How many at most."),
            OptionSpec(flag: "all", help: "Merged and withdrawn ones too."),
            OptionSpec(flag: "json", help: "Print the records, a line each."),
        ])

    private let database: String
    private let filter: MeetingFilter
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        database = configuration.database
        filter = MeetingFilter(
            from: try Self.day("from", parsed), to: try Self.day("to", parsed),
            place: parsed.value("place"), words: parsed.value("words"),
            includesInactive: parsed.has("all"),
            limit: try parsed.integer("limit", in: 1...1_000_000) ?? 50)
        json = parsed.has("json")
    }

    private static func day(
        _ option: String, _ parsed: ParsedCommand
    ) throws(CommandLineError) -> CivilDate? {
        guard let text = parsed.value(option) else { return nil }
        guard let day = CivilDate(text) else {
            throw parsed.error("--\(option) must be a day like 2025-05-16, is '\(text)'")
        }
        return day
    }

    func run() async throws -> ExitCode {
        let store = try await SQLiteMeetingStore.existing(database)
        for meeting in try await store.meetings(filter) {
            Streams.print(json ? meeting.json.text : MeetingText.line(meeting))
        }
        await store.close()
        return .ok
    }
}
