import Article
import CommandLine
import Configuration
import Console
import JSON
import MeetingStore

/// `mahakam meetings show`.
struct MeetingsShowCommand: ToolCommand {
    static let path = ["meetings", "show"]
    static let spec = CommandSpec(
        "show", summary: "Show one meeting with all that is known of it.",
        options: ServiceSetting.options(under: ["store"]) + [
            OptionSpec(
                "as-of", value: "VERSION", help: "As it was at this version, as far as kept."),
            OptionSpec(flag: "articles", help: "Print its articles, as they are now."),
            OptionSpec(flag: "json", help: "Print the record."),
        ],
        arguments: [ArgumentSpec("ID", help: "The meeting.")])

    private let database: DatabaseChoice
    private let id: MeetingID
    private let version: Int?
    private let wantsArticles: Bool
    private let json: Bool

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        database = DatabaseChoice(configuration)
        id = MeetingID(parsed.arguments.first ?? "")
        version = try parsed.integer("as-of", in: 1...Int.max)
        wantsArticles = parsed.has("articles")
        json = parsed.has("json")
    }

    func run() async throws -> ExitCode {
        try await database.asking { store in
            if wantsArticles {
                try await printArticles(store)
            } else {
                try await printMeeting(store)
            }
        }
        return .ok
    }

    private func printMeeting(_ store: any MeetingStore) async throws {
        let found =
            if let version {
                try await store.meeting(id: id, asOf: version)
            } else {
                try await store.meeting(id: id)
            }
        guard let meeting = found else {
            let kept = try await store.versions(of: id)
            let oldest = kept.first.map { "; the oldest version kept is \($0)" } ?? ""
            throw ToolFailure(.dataError, "the database has no such meeting \(id)\(oldest)")
        }
        if json {
            Streams.print(meeting.json.text)
        } else {
            MeetingText.lines(meeting).forEach(Streams.print)
        }
    }

    private func printArticles(_ store: any MeetingStore) async throws {
        for article in try await store.articles(of: id) {
            Streams.print(json ? article.json.text : MeetingText.line(article))
        }
    }
}
