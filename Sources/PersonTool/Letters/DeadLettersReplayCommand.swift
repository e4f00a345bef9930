import CommandLine
import Configuration
import Console
import Kafka
import Pipeline

/// `mahakam dead-letters replay`.
struct DeadLettersReplayCommand: ToolCommand {
    /// At this replay somebody has to say that it is meant.
    static let doubtful = 3

    static let path = ["dead-letters", "replay"]
    static let spec = CommandSpec(
        "replay", summary: "Send dead letters back to the topic and partition they came from.",
        discussion: """
            Key, value and headers are as they came; replay-of and replay-attempts are added. The
            letter stays, with a note beside it, written in the same transaction. Named letters
            are sent whether or not they were sent before; picked ones (--code, --stage, --topic,
            --all) only if they were not. The third replay of a letter, or of what it comes from,
            is refused without --force. The exit code is 65 where a letter was refused.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics"]) + LetterFilter.options + [
            OptionSpec(flag: "all", help: "All letters that were not sent again."),
            OptionSpec(flag: "force", help: "Send what was sent twice already."),
            OptionSpec(flag: "dry-run", short: "n", help: "Say what would be sent, send nothing."),
        ],
        arguments: [ArgumentSpec("LETTER", .any, help: "As list names it: 0/17.")])

    private let broker: BrokerOptions
    private let filter: LetterFilter
    private let places: [RecordPosition]
    private let isForced: Bool
    private let dryRun: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        filter = LetterFilter(parsed)
        places = try DeadLettersShowCommand.places(in: parsed)
        isForced = parsed.has("force")
        dryRun = parsed.has("dry-run")
        let picks = !filter.isEmpty || parsed.has("all")
        guard places.isEmpty == picks else {
            throw parsed.error("name letters, or pick them with --code, --stage, --topic or --all")
        }
    }

    func run() async throws -> ExitCode {
        let box = try await LetterBox(broker)
        let picked = box.letters.filter { filter.fits($0) && !box.isReplayed($0) }
        let wanted = places.isEmpty ? picked.map(\.position) : places
        let replayer = dryRun ? nil : try await LetterReplayer(broker)
        var refused = 0
        var bar = ProgressBar("replaying", total: wanted.count)
        // A few at a time: a letter may hold a megabyte, and there may be many.
        for start in stride(from: 0, to: wanted.count, by: 16) {
            let places = Array(wanted[start..<min(start + 16, wanted.count)])
            for letter in try await box.whole(at: places) {
                if let reason = try await send(letter, after: box.replays(of: letter), replayer) {
                    refused += 1
                    let name = LetterName.text(of: letter.position)
                    Streams.say("mahakam: letter \(name) \(reason)")
                }
            }
            bar.update(start + places.count)
        }
        bar.finish()
        await replayer?.close()
        Streams.say("\(wanted.count - refused) letters \(dryRun ? "would be " : "")sent again")
        return refused == 0 ? .ok : .dataError
    }

    /// Sends a letter; says why not, if it does not.
    private func send(
        _ letter: ReceivedLetter, after replays: Int, _ replayer: LetterReplayer?
    ) async throws -> String? {
        let attempt = replays + 1
        guard attempt < Self.doubtful || isForced else {
            return "was sent again \(replays) times and came back: mend what is wrong with it, "
                + "or say --force"
        }
        let originals = LetterOriginals(broker: broker)
        guard try await !originals.isSuperseded(letter) else {
            return
                "is out of date: a later record of its key lies in \(letter.origin.topic.rawValue)"
        }
        let original: InputRecord?
        do {
            original = try await originals.original(of: letter)
        } catch let failure as ToolFailure {
            return failure.message
        }
        let record = letter.replay(of: original, attempt: attempt)
        guard let replayer else {
            Streams.print(
                "\(LetterName.text(of: letter.position)) to \(letter.origin.topic.rawValue)")
            return nil
        }
        try await replayer.send(record, ReplayNote(of: letter.position, attempt: attempt))
        return nil
    }
}
