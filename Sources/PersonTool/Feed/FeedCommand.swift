import CommandLine
import Configuration
import Console
import Kafka
import KafkaPipeline
import Pipeline

/// `mahakam feed`: pages onto the pages topic.
struct FeedCommand: ToolCommand {
    static let path = ["feed"]
    static let spec = CommandSpec(
        "feed", summary: "Put pages onto the pages topic.",
        discussion: """
            Takes JSON lines, .txt, .html, RSS and Atom files, folders of them, or - for the
            standard input. A page that is no page is told on the standard error and not sent; the
            exit code is then 65, and the others are sent all the same. With --from-prefix the pages
            come from the topic of another installation, to be decided anew: docs/operations.md.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics"]) + [
            OptionSpec(
                "from-prefix", value: "PREFIX",
                help: "Copy what lies on the pages topic under this prefix."),
            OptionSpec(flag: "dry-run", short: "n", help: "Print the records and send nothing."),
        ],
        arguments: [ArgumentSpec("FILE|FOLDER|-", .any, help: "Pages to feed.")])

    private let paths: [String]
    private let sourcePrefix: String?
    private let dryRun: Bool
    private let broker: BrokerOptions

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        paths = parsed.arguments
        dryRun = parsed.has("dry-run")
        broker = BrokerOptions(configuration)
        sourcePrefix = parsed.value("from-prefix")
        guard paths.isEmpty == (sourcePrefix != nil), !(dryRun && paths.isEmpty) else {
            throw parsed.error("name files, folders or - to feed, or a topic's --from-prefix")
        }
        if sourcePrefix == broker.names.prefix {
            throw parsed.error(
                "--from-prefix is the prefix that is written to: name another --topic-prefix")
        }
    }

    func run() async throws -> ExitCode {
        if let sourcePrefix {
            var copy = try await PageCopy(from: sourcePrefix, to: broker)
            try await copy.run()
            Streams.say("\(copy.copied) pages copied to \(broker.names.name(of: .pages))")
            return .ok
        }
        return dryRun ? try await printRecords() : try await send()
    }

    private func printRecords() async throws -> ExitCode {
        var wrong = 0
        try await PageFiles().forEach(paths) { page in
            if tell(page) { wrong += 1 } else { Streams.print(page.value) }
        }
        return wrong == 0 ? .ok : .dataError
    }

    private func send() async throws -> ExitCode {
        var feeder = try PageFeeder(broker)
        try await feeder.warmUp()
        var bar = ProgressBar("feeding", total: nil)
        var wrong = 0
        try await PageFiles().forEach(paths) { page in
            if tell(page) { wrong += 1 } else { try await feeder.feed(page) }
            bar.update(feeder.sent)
        }
        try await feeder.finish()
        bar.finish()
        for (page, reason) in feeder.refused {
            Streams.say("mahakam: \(page.source): \(reason.message)")
        }
        Streams.say("\(feeder.sent) pages sent to \(broker.names.name(of: .pages))")
        if wrong > 0 { return .dataError }
        return feeder.refused.isEmpty ? .ok : .unavailable
    }

    /// Tells what is wrong with a page; false where nothing is.
    private func tell(_ page: FedPage) -> Bool {
        guard let problem = page.problem else { return false }
        Streams.say("mahakam: \(page.source): \(problem)")
        return true
    }
}
