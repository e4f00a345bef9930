import CommandLine
import Configuration
import Console
import JSON

/// `mahakam dead-letters list`.
struct DeadLettersListCommand: ToolCommand {
    static let path = ["dead-letters", "list"]
    static let spec = CommandSpec(
        "list", summary: "List the records that no stage could take, the oldest first.",
        options: ServiceSetting.options(under: ["kafka", "topics"]) + LetterFilter.options + [
            OptionSpec(flag: "open", help: "Only those that were not sent again."),
            OptionSpec("limit", value: "N", help: "The latest N only."),
            OptionSpec(flag: "json", help: "Print a JSON object a line."),
        ])

    private let broker: BrokerOptions
    private let filter: LetterFilter
    private let onlyOpen: Bool
    private let limit: Int
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        filter = LetterFilter(parsed)
        onlyOpen = parsed.has("open")
        limit = try parsed.integer("limit", in: 1...Int.max) ?? .max
        json = parsed.has("json")
    }

    func run() async throws -> ExitCode {
        let box = try await LetterBox(broker)
        let wanted = box.letters.filter { filter.fits($0) && !(onlyOpen && box.isReplayed($0)) }
        for letter in wanted.suffix(limit) {
            let text = LetterText(letter: letter, replays: box.replays(of: letter))
            Streams.print(json ? JSON.object(text.json).text : text.line)
        }
        Streams.say("\(wanted.count) of \(box.letters.count) dead letters")
        return .ok
    }
}
