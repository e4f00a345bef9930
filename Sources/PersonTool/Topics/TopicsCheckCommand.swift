import CommandLine
import Configuration
import Console
import Kafka
import KafkaPipeline
import Pipeline

/// `mahakam topics check`.
struct TopicsCheckCommand: ToolCommand {
    static let path = ["topics", "check"]
    static let spec = CommandSpec(
        "check", summary: "Say what differs from the topics as they must be.",
        discussion: "The exit code is 78 where something differs.",
        options: ServiceSetting.options(under: ["kafka", "topics"]))

    private let broker: BrokerOptions

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
    }

    init(broker: BrokerOptions) { self.broker = broker }

    func run() async throws -> ExitCode {
        let sentences = try await differences()
        for sentence in sentences { Streams.say("mahakam: \(sentence)") }
        if sentences.isEmpty { Streams.say("the topics are as they must be") }
        return sentences.isEmpty ? .ok : .configuration
    }

    /// What differs, a sentence each.
    func differences() async throws -> [String] {
        let names = broker.names
        return try await broker.asking { admin in
            let topics = try await admin.listTopics()
            let found = Dictionary(topics.map { ($0.name, $0) }) { first, _ in first }
            var settings: [String: [String: ConfigurationEntry]] = [:]
            for topic in Topic.allCases.map(names.name(of:)) where found[topic] != nil {
                settings[topic] = try await admin.configuration(ofTopic: topic)
            }
            return TopicDifferences(names: names, found: found, settings: settings).sentences
        }
    }
}
