import CommandLine
import Configuration
import Console
import Kafka

/// `mahakam topics create`.
struct TopicsCreateCommand: ToolCommand {
    static let path = ["topics", "create"]
    static let spec = CommandSpec(
        "create", summary: "Make the topics that are missing, and say what differs in the others.",
        discussion: """
            How many partitions and replicas they get is configuration, under `topics`. Those of
            articles and sightings are fixed for life.
            """,
        options: ServiceSetting.options(under: ["kafka", "topics"]))

    private let broker: BrokerOptions
    private let plan: TopicPlan

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        plan = TopicPlan(configuration.topics)
    }

    func run() async throws -> ExitCode {
        let failures = try await broker.asking { try await $0.createTopics(plan.specifications) }
        for topic in plan.specifications {
            switch failures[topic.name] {
            case nil: Streams.say("made '\(topic.name)' with \(topic.partitions) partitions")
            case let failure? where failure.code == .topicExists: continue
            case let failure?: throw failure
            }
        }
        return try await TopicsCheckCommand(broker: broker).run()
    }
}
