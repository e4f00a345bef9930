import CommandLine
import Configuration
import Console
import Pipeline
import StageRules

/// `mahakam process`: the stages without a broker.
struct ProcessCommand: ToolCommand {
    static let path = ["process"]
    static let spec = CommandSpec(
        "process", summary: "Run the stages over files, without a broker.",
        discussion: """
            Takes JSON lines, .txt, .html and feed files, folders of them, or - for the standard
            input, and prints JSON lines. The same pages in the same order give the same bytes. A
            page that cannot be read is told on the standard error, and the exit code is then 65;
            the others are processed all the same.
            """,
        options: ServiceSetting.options(under: ["rules"]) + [
            OptionSpec(
                "emit", value: "WHAT", default: "meetings",
                choices: Emission.allCases.map(\.rawValue), help: "What to print."),
            OptionSpec(
                "from", value: "TOPIC", default: "pages", choices: ["pages", "articles"],
                help: "What the input is: pages, or the values of an articles topic."),
            OptionSpec(
                flag: "explain", help: "Say in words why each article was placed as it was."),
        ],
        arguments: [ArgumentSpec("FILE|FOLDER|-", .some, help: "Pages to process.")])

    private let paths: [String]
    private let emission: Emission
    private let from: Topic
    private let explains: Bool
    private let rules: String

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        paths = parsed.arguments
        emission = parsed.value("emit").flatMap(Emission.init) ?? .meetings
        from = parsed.value("from").flatMap(Topic.init) ?? .pages
        explains = parsed.has("explain")
        rules = configuration.rules
    }

    func run() async throws -> ExitCode {
        let rules = try StageRules.load(rules)
        var run = LocalRun(stages: from == .pages ? rules.stages : [rules.dedup, rules.enrich])
        try await PageFiles().forEach(paths) { page in
            run.feed(page.value, source: page.source, to: from)
        }
        try run.finish()
        if explains {
            var explanation = Explanation(rules.clustering)
            for sighting in try run.sightings() {
                explanation.lines(sighting).forEach(Streams.print)
            }
        } else {
            for line in try Printout(of: run).lines(emission) { Streams.print(line) }
        }
        Streams.flush()
        let letters = run.letters()
        for letter in letters {
            Streams.say("mahakam: \(letter.source): \(letter.message) [\(letter.code)]")
        }
        return letters.isEmpty ? .ok : .dataError
    }
}
