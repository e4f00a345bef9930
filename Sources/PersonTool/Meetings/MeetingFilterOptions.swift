import CivilTime
import CommandLine
import MeetingStore

/// The options that say which meetings are wanted.
enum MeetingFilterOptions {
    static let specs = [
        OptionSpec("from", value: "DAY", help: "Held on this day or later, as 2025-05-16."),
        OptionSpec("to", value: "DAY", help: "Held on this day or earlier."),
        OptionSpec(
            "place", value: "CODE|NAME", help: "A regency, city or province: 64.72, 64, Samarinda."),
        OptionSpec("person", value: "NAME", help: "One who took part or is named, in any form."),
        OptionSpec("topic", value: "TOPIC", help: "A topic, as the records have it."),
        OptionSpec("outlet", value: "NAME|DOMAIN", help: "Told of by this outlet."),
        OptionSpec("limit", value: "N", default: "50", help: "How many at most."),
        OptionSpec(flag: "all", help: "Merged and withdrawn ones too."),
    ]

    static func filter(_ parsed: ParsedCommand) throws(CommandLineError) -> MeetingFilter {
        MeetingFilter(
            from: try day("from", parsed), to: try day("to", parsed),
            place: parsed.value("place"), person: parsed.value("person"),
            topic: parsed.value("topic"), outlet: parsed.value("outlet"),
            includesInactive: parsed.has("all"),
            limit: try parsed.integer("limit", in: 1...1_000_000) ?? 50)
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
}
