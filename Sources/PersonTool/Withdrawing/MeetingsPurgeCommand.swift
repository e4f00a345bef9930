import Article
import CommandLine
import Configuration
import Console
import KafkaPipeline
import Pipeline

/// `mahakam meetings purge`.
struct MeetingsPurgeCommand: ToolCommand {
    static let path = ["meetings", "purge"]
    static let spec = CommandSpec(
        "purge", summary: "Have meetings forgotten for good, on the topic too.",
        discussion: """
            Takes back the articles of each meeting, waits until the stages have withdrawn it, and
            then writes a tombstone over its record, at which the store deletes the meeting and its
            articles from the database. Without --yes it only says what it would do. What lies in
            the other topics goes when their time is over, or sooner: docs/privacy.md.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics"]) + [
            OptionSpec(flag: "yes", help: "Do it."),
            OptionSpec(
                "wait", value: "SECONDS", default: "60",
                help: "How long the stages have to withdraw the meeting."),
            OptionSpec(flag: "force", help: "Write the tombstone even if they have not."),
        ],
        arguments: [ArgumentSpec("ID", .some, help: "The meetings.")])

    private let broker: BrokerOptions
    private let ids: [MeetingID]
    private let isMeant: Bool
    private let purge: MeetingPurge

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        ids = parsed.arguments.map { MeetingID($0) }
        isMeant = parsed.has("yes")
        purge = MeetingPurge(
            broker: broker,
            patience: .seconds(try parsed.integer("wait", in: 0...86_400) ?? 60),
            isForced: parsed.has("force"))
    }

    func run() async throws -> ExitCode {
        let places = try await MeetingPlace.find(Set(ids), broker)
        var kept = 0
        for id in ids {
            guard let place = places[id] else {
                kept += 1
                Streams.say("mahakam: \(id) is not on \(broker.names.name(of: .meetings))")
                continue
            }
            guard isMeant else {
                Streams.print(Self.plan(id, place))
                continue
            }
            if let reason = try await purge.run(id, at: place) {
                kept += 1
                Streams.say("mahakam: \(id) \(reason)")
            } else {
                Streams.say("\(id) is purged")
            }
        }
        if !isMeant { Streams.say("nothing was done; --yes does it") }
        return kept == 0 ? .ok : .dataError
    }

    private static func plan(_ id: MeetingID, _ place: MeetingPlace) -> String {
        guard let meeting = place.meeting else { return "\(id): purged already" }
        let count = meeting.content?.articles.count ?? 0
        return
            "\(id): \(meeting.status.rawValue) v\(meeting.version), \(count) articles to take back"
    }
}
