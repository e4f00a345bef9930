import Article
import CommandLine
import Configuration
import Console
import KafkaPipeline
import MeetingStore
import Settings
import StageRules

/// `mahakam demo`: everything in one process, sample pages in, meetings out.
struct DemoCommand: ToolCommand {
    static let path = ["demo"]
    static let spec = CommandSpec(
        "demo", summary: "Run everything in this process: sample pages in, meetings out.",
        discussion: """
            Starts an embedded broker and the four stages, feeds the sample pages, shows the
            meetings as they form, and leaves a SQLite file. The embedded broker keeps nothing and
            fences nobody: it is for looking on, not for work.
            """,
        options: ServiceSetting.options(under: ["rules"]) + [
            OptionSpec(
                "database", short: "d", value: "FILE", default: "mahakam-demo.sqlite",
                help: "The SQLite file to leave; one of an earlier demo is replaced."),
            OptionSpec(flag: "keep", help: "Go on until Control-C, to be fed from elsewhere."),
        ],
        arguments: [
            ArgumentSpec(
                "FILE|FOLDER", .any, help: "Pages to feed instead of the shipped samples.")
        ])

    private let rules: String
    private let database: String
    private let keep: Bool
    private let paths: [String]

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        rules = configuration.rules
        database = parsed.value("database") ?? "mahakam-demo.sqlite"
        keep = parsed.has("keep")
        paths = parsed.arguments
    }

    func run() async throws -> ExitCode {
        let pages = paths.isEmpty ? ["\(rules)/samples/samples.jsonl"] : paths
        for ending in ["", "-wal", "-shm"] { try Folder.removeFile(database + ending) }
        let stop = try StopFlag()
        let demo = try await DemoPipeline(rules: StageRules.load(rules), database: database)
        Streams.say("an embedded Kafka broker listens on \(demo.address)")
        Streams.say(
            "look on with: kcat -b \(demo.address) -C -t \(demo.broker.names.prefix)meetings")
        try await demo.run { try await show(demo, pages, stop) }
        Streams.say("ask again with: mahakam meetings list --database \(database)")
        Streams.say("or: sqlite3 \(database) 'select event_date, title from meetings'")
        return .ok
    }

    private func show(_ demo: DemoPipeline, _ pages: [String], _ stop: StopFlag) async throws {
        let tail = try await MeetingTail(demo.broker, fromBeginning: true)
        var feeder = try PageFeeder(demo.broker)
        try await PageFiles().forEach(pages) { page in
            if let problem = page.problem {
                Streams.say("mahakam: \(page.source): \(problem)")
            } else {
                try await feeder.feed(page)
            }
        }
        try await feeder.finish()
        Streams.say("\(feeder.sent) pages fed; the meetings as they form:\n")
        try await follow(tail, of: demo, stop)
        await tail.close()
        try await summarize(demo)
    }

    /// Shows changes until every stage has read all there is, or until Control-C with `--keep`.
    private func follow(_ tail: MeetingTail, of demo: DemoPipeline, _ stop: StopFlag) async throws {
        var quiet = 0
        while !stop.isSet, keep || quiet < 2 {
            let changes = try await tail.next()
            for (_, meeting) in changes { Streams.print(MeetingText.line(meeting)) }
            Streams.flush()
            if keep { continue }
            let settled = changes.isEmpty ? try await demo.hasSettled() : false
            quiet = settled ? quiet + 1 : 0
        }
    }

    private func summarize(_ demo: DemoPipeline) async throws {
        let meetings = try await demo.store.meetings(.init(limit: 1_000))
        let counts = try await demo.store.counts()
        Streams.print("\n\(meetings.count) meetings out of \(counts.articles) articles:\n")
        for meeting in meetings { Streams.print(MeetingText.line(meeting)) }
        let richest = meetings.max { $0.articleCount < $1.articleCount }
        if let richest {
            Streams.print("\nthe one told most often:\n")
            MeetingText.lines(richest).forEach(Streams.print)
        }
        if demo.letterCount > 0 { Streams.print("\n\(demo.letterCount) dead letters") }
        Streams.flush()
    }
}

extension Meeting {
    fileprivate var articleCount: Int { content?.articles.count ?? 0 }
}
