import CommandLine
import Configuration
import Console
import Signals

/// `mahakam tail`: the meetings as they change.
struct TailCommand: ToolCommand {
    static let path = ["tail"]
    static let spec = CommandSpec(
        "tail", summary: "Follow the meetings as they change.",
        discussion: "Ends at Control-C, or after as many records as --count says.",
        options: ServiceSetting.options(under: ["kafka", "topics"]) + [
            OptionSpec(flag: "json", help: "Print the records as they lie in the topic."),
            OptionSpec(flag: "from-beginning", help: "Begin with the oldest kept record."),
            OptionSpec("count", value: "N", help: "End after so many records."),
        ])

    private let broker: BrokerOptions
    private let json: Bool
    private let fromBeginning: Bool
    private let count: Int

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        json = parsed.has("json")
        fromBeginning = parsed.has("from-beginning")
        count = try parsed.integer("count", in: 1...Int.max) ?? .max
    }

    func run() async throws -> ExitCode {
        let tail = try await MeetingTail(broker, fromBeginning: fromBeginning)
        let stop = try StopFlag()
        var shown = 0
        while shown < count, !stop.isSet {
            for (value, meeting) in try await tail.next().prefix(count - shown) {
                if json { Streams.print(value) } else { Streams.print(MeetingText.line(meeting)) }
                shown += 1
            }
            Streams.flush()
        }
        await tail.close()
        return .ok
    }
}
