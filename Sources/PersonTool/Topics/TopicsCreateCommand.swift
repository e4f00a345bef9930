import CommandLine
import Configuration
import Console
import Kafka

/// `mahakam topics create`.
struct TopicsCreateCommand: ToolCommand {
    static let path = ["topics", "create"]
    static let spec = CommandSpec(
        "create", summary: "Make the topics that are missing, and say what differs in the others.",
        options: ServiceSetting.options(under: ["kafka", "topics"]) + [
            OptionSpec(
                "partitions", value: "N", default: "6",
                help: "How many partitions; those of articles and sightings are fixed for life."),
            OptionSpec(
                "replication", value: "N",
                help: "On how many brokers each partition is kept; the cluster's default if unsaid."
            ),
        ])

    private let broker: BrokerOptions
    private let partitions: Int32
    private let replication: Int32?

    init(
        _ parsed: ParsedCommand, _ configuration: ServiceConfiguration
    ) throws(CommandLineError) {
        broker = BrokerOptions(configuration)
        partitions = Int32(try parsed.integer("partitions", in: 1...1000) ?? 6)
        replication = try parsed.integer("replication", in: 1...10).map(Int32.init)
    }

    func run() async throws -> ExitCode {
        let plan = TopicPlan(
            names: broker.names, partitions: partitions, replication: replication)
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
