import Article
import ArticleReading
import CommandLine
import Configuration
import Console
import Kafka
import KafkaPipeline
import Pipeline

/// `mahakam withdraw`: articles that are taken back.
struct WithdrawCommand: ToolCommand {
    static let path = ["withdraw"]
    static let spec = CommandSpec(
        "withdraw", summary: "Take articles back: what only they say leaves every meeting.",
        discussion: """
            Puts a page that says so onto the pages topic; the stages do the rest, and a meeting
            that no article tells of any more is withdrawn. An article without a URL is named by
            --id and --outlet. What stays of it, where and for how long: docs/privacy.md.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics"]) + [
            OptionSpec("reason", value: "TEXT", help: "Why; it goes with the page, nowhere else."),
            OptionSpec(
                "outlet", value: "DOMAIN",
                help: "The outlet, where the pages were fed under another domain than the URL's."),
            OptionSpec("id", value: "ID", help: "The feeder's id of an article without a URL."),
            OptionSpec(flag: "dry-run", short: "n", help: "Print the records and send nothing."),
        ],
        arguments: [ArgumentSpec("URL", .any, help: "The articles.")])

    private let pages: [FedPage]
    private let dryRun: Bool
    private let broker: BrokerOptions

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        dryRun = parsed.has("dry-run")
        let outlet = parsed.value("outlet").map { Outlet(name: nil, domain: $0) }
        let reason = parsed.value("reason")
        let id = parsed.value("id")
        guard parsed.arguments.isEmpty == (id != nil) else {
            throw parsed.error("name articles by URL, or one by --id and --outlet")
        }
        if id != nil, outlet == nil {
            throw parsed.error("--id needs --outlet: ids of different outlets may be the same")
        }
        for url in parsed.arguments where !Self.isAddress(url) {
            throw parsed.error("'\(url)' is neither a web address nor a urn:")
        }
        let urls: [String?] = id == nil ? parsed.arguments : [nil]
        pages = urls.map { Withdrawal.page(url: $0, id: id, outlet: outlet, reason: reason) }
    }

    private static func isAddress(_ url: String) -> Bool {
        CanonicalURL(url).host != nil || url.hasPrefix("urn:")
    }

    func run() async throws -> ExitCode {
        if dryRun {
            for page in pages { Streams.print(page.value) }
            return .ok
        }
        return try await Self.send(pages, broker) ? .ok : .unavailable
    }

    /// Sends the pages; false where the broker refused one, which is told.
    static func send(_ pages: [FedPage], _ broker: BrokerOptions) async throws -> Bool {
        var feeder = try PageFeeder(broker)
        try await feeder.warmUp()
        for page in pages { try await feeder.feed(page) }
        try await feeder.finish()
        for (page, reason) in feeder.refused {
            Streams.say("mahakam: \(page.source): \(reason.message)")
        }
        Streams.say("\(feeder.sent) withdrawals sent to \(broker.names.name(of: .pages))")
        return feeder.refused.isEmpty
    }
}
