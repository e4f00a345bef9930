import CommandLine
import Configuration
import Console
import Hashing
import MeetingClustering
import StageRules

/// `mahakam learn`: the weights of the clustering from labelled files.
struct LearnCommand: ToolCommand {
    static let path = ["learn"]
    static let spec = CommandSpec(
        "learn", summary: "Learn the weights of the clustering from labelled files.",
        discussion: """
            Reads the pages as ingest does, in several orders, replays them with the meetings that
            their labels say, and fits a logistic regression to every comparison that a decision
            would have made. How strongly weights are held small is chosen by cross-validation over
            meetings. The threshold lies half way from even odds to what is best for each file with
            the weights of the others, as it is and with all its meetings in one week. With --leads every article is also read as its lead alone.
            Prints the section `weights` of clustering.yaml with the data and the figures that made
            it; --into puts it into that file instead.
            """,
        options: ServiceSetting.options(under: ["rules"]) + [
            OptionSpec("seeds", value: "N", default: "4", help: "In how many orders."),
            OptionSpec("folds", value: "N", default: "6", help: "Parts of the cross-validation."),
            OptionSpec(flag: "leads", help: "Read every article also as its lead alone."),
            OptionSpec(
                "into", value: "FILE", help: "The file whose section `weights` is replaced."),
            OptionSpec(
                "figure", value: "FILE",
                help: "Draw quality against threshold, on files not learned from (SVG)."),
        ],
        arguments: [ArgumentSpec("FILE", .some, help: "Labelled articles as JSON lines.")])

    private let paths: [String]
    private let seeds: Int
    private let folds: Int
    private let hasLeads: Bool
    private let file: String?
    private let figure: String?
    private let rules: String

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        paths = parsed.arguments
        seeds = try parsed.integer("seeds", in: 1...100) ?? 4
        folds = try parsed.integer("folds", in: 2...50) ?? 6
        hasLeads = parsed.has("leads")
        file = parsed.value("into")
        figure = parsed.value("figure")
        rules = configuration.rules
    }

    func run() async throws -> ExitCode {
        let rules = try StageRules.load(rules)
        var bar = ProgressBar("reading", total: paths.count)
        let parts = try paths.enumerated().map { index, path in
            let part = try part(path, rules)
            bar.update(index + 1)
            return part
        }
        bar.finish()
        guard parts.contains(where: { $0.groups.contains { !$0.samples.isEmpty } }) else {
            throw ToolFailure(.noInput, "there is nothing to learn from")
        }
        let learning = WeightLearning(parts, settings: rules.clustering, folds: folds)
        let section = WeightSection(learning, seeds: seeds).lines
        if let file {
            try WeightFile.replace(in: file, with: section)
        } else {
            section.forEach(Streams.print)
        }
        if let figure {
            let drawing = ThresholdFigure(learning.curve, chosen: learning.settings.threshold)
            try ByteSink.write(drawing.svg, to: figure)
        }
        return .ok
    }

    private func part(_ path: String, _ rules: StageRules) throws -> LearnedPart {
        let labelled = try LabelledFiles.read([path])
        let orders = (1...seeds).map { UInt64($0) }
        let read = { (articles: [LabelledArticle], seed: UInt64) in
            try LabelledReading(articles, seed: seed, ingest: rules.ingest)
        }
        var readings = [LearnedPart.Form.whole: try orders.map { try read(labelled, $0) }]
        if hasLeads {
            readings[.leads] = try orders.map { seed in
                try read(labelled.map { LeadAlone($0, seed: seed).article }, seed)
            }
        }
        return LearnedPart(
            path, articles: labelled.count,
            hash: ContentHash(try ByteSource(path: path).rest()).hex, readings: readings,
            settings: rules.clustering, density: WeightLearning.density)
    }
}
