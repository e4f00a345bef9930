import Article
import ArticleReading
import CommandLine
import Configuration
import Console
import JSON
import StageRules

/// `mahakam features`: what the learned parts of reading see, for training them.
struct FeaturesCommand: ToolCommand {
    static let path = ["features"]
    static let spec = CommandSpec(
        "features", summary: "Print what the learned parts of reading weigh in labelled files.",
        discussion: """
            One JSON object an article: its id, whether it is labelled as a meeting, its subjects,
            delegations and who took part, and the features of its kind, of every subject, of
            every organization and of every person. scripts/train-reading takes them.
            """,
        options: ServiceSetting.options(under: ["rules"]),
        arguments: [ArgumentSpec("FILE", .some, help: "Labelled articles as JSON lines.")])

    private let paths: [String]
    private let rules: String

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        paths = parsed.arguments
        rules = configuration.rules
    }

    func run() async throws -> ExitCode {
        let reader = try StageRules.load(rules).reader
        for article in try LabelledFiles.read(paths) {
            guard let features = reader.features(of: article.page) else { continue }
            var line = JSONObject()
            line["id"] = .string(article.id)
            line["meeting"] = .bool(article.meeting != nil)
            line["state"] = .string(article.state)
            line["labels"] = .array(article.topics.map { .string($0) })
            line["kind"] = .object(object(features.kind))
            var topics = JSONObject()
            for (topic, values) in features.topics { topics[topic] = .object(object(values)) }
            line["topics"] = .object(topics)
            line["sent"] = .array(article.delegations.map { .string($0) })
            line["bodies"] = .array(
                features.bodies.map { body, values in
                    .object(["name": .string(body), "features": .object(object(values))])
                })
            line["attended"] = .array(article.attendants.map { .string($0) })
            line["people"] = .array(
                features.people.map { person, values in
                    .object(["name": .string(person), "features": .object(object(values))])
                })
            Streams.print(JSON.object(line).text)
        }
        return .ok
    }

    private func object(_ features: [(name: String, value: Int)]) -> JSONObject {
        var object = JSONObject()
        for (name, value) in features { object[name] = .number(String(value)) }
        return object
    }
}
