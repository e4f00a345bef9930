import Article
import CommandLine
import Configuration
import Console
import JSON
import StageRules

/// `mahakam score`: quality against labelled files.
struct ScoreCommand: ToolCommand {
    static let path = ["score"]
    static let spec = CommandSpec(
        "score", summary: "Measure quality against labelled files.",
        discussion: """
            Takes labels and ids away, orders the pages by time, puts those without a time at places
            that a seed decides, runs the stages, and compares. Prints the median and the worst of
            all seeds: bcubed and pairs for the grouping; main_text, kind, date, place and quotes
            for the reading, all between 0 and 1. With --leads each article is its lead alone, mostly
            without a title and a time, as some feeds bring them.
            """,
        options: ServiceSetting.options(under: ["rules"]) + [
            OptionSpec("seeds", value: "N", default: "5", help: "How many orders are tried."),
            OptionSpec(flag: "within-days", help: "The articles of a day in any order."),
            OptionSpec(flag: "leads", help: "Each article as its lead alone."),
            OptionSpec(flag: "json", help: "Print one JSON object."),
        ],
        arguments: [ArgumentSpec("FILE", .some, help: "Labelled articles as JSON lines.")])

    private let paths: [String]
    private let seeds: Int
    private let shufflesDays: Bool
    private let hasLeads: Bool
    private let json: Bool
    private let rules: String

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        paths = parsed.arguments
        seeds = try parsed.integer("seeds", in: 1...1000) ?? 5
        shufflesDays = parsed.has("within-days")
        hasLeads = parsed.has("leads")
        json = parsed.has("json")
        rules = configuration.rules
    }

    func run() async throws -> ExitCode {
        let rules = try StageRules.load(rules)
        let labelled = try LabelledFiles.read(paths)
        var bar = ProgressBar("scoring", total: seeds)
        var scores: [BlindScore] = []
        for seed in (1...seeds).map({ UInt64($0) }) {
            let articles =
                hasLeads ? labelled.map { LeadAlone($0, seed: seed).article } : labelled
            scores.append(
                try BlindScore(
                    articles, seed: seed, shufflesDays: shufflesDays, stages: rules.stages))
            bar.update(Int(seed))
        }
        bar.finish()
        let summary = ScoreSummary(scores, articles: labelled.count)
        if json { Streams.print(summary.json.text) } else { summary.lines.forEach(Streams.print) }
        return .ok
    }
}
