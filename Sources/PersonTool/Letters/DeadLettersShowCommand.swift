import CommandLine
import Configuration
import Console
import JSON
import Pipeline

/// `mahakam dead-letters show`.
struct DeadLettersShowCommand: ToolCommand {
    static let path = ["dead-letters", "show"]
    static let spec = CommandSpec(
        "show", summary: "Show dead letters with all that came, and why they are there.",
        options: ServiceSetting.options(under: ["kafka", "topics"]) + [
            OptionSpec(flag: "json", help: "Print a JSON object a line."),
            OptionSpec(flag: "value", help: "Print the value alone, byte for byte."),
        ],
        arguments: [ArgumentSpec("LETTER", .some, help: "As list names it: 0/17.")])

    private let broker: BrokerOptions
    private let places: [RecordPosition]
    private let json: Bool
    private let onlyValue: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        places = try Self.places(in: parsed)
        json = parsed.has("json")
        onlyValue = parsed.has("value")
    }

    /// The letters that the arguments name.
    static func places(
        in parsed: ParsedCommand
    ) throws(CommandLineError) -> [RecordPosition] {
        var places: [RecordPosition] = []
        for text in parsed.arguments {
            guard let place = LetterName.position(text) else {
                throw parsed.error("'\(text)' names no letter; list prints names like 0/17")
            }
            if !places.contains(place) { places.append(place) }
        }
        return places
    }

    func run() async throws -> ExitCode {
        let box = try await LetterBox(broker)
        for letter in try await box.whole(at: places) {
            let text = LetterText(letter: letter, replays: box.replays(of: letter))
            let value = letter.record.value
            if onlyValue {
                Streams.print(value ?? [])
            } else if json {
                Streams.print(JSON.object(text.jsonWithValue).text)
            } else {
                text.lines.map { LetterText.shown(Array($0.utf8)) }.forEach(Streams.print)
                Streams.print("value     \(value.map(LetterText.shown) ?? "null")")
            }
        }
        return .ok
    }
}
