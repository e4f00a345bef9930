import Kafka
import KafkaPipeline
import Pipeline

/// The topics as they must be.
struct TopicPlan {
    let specifications: [TopicSpecification]

    /// Topics with so many partitions each, `dead-letters` apart, kept on so many brokers (nil
    /// leaves that to the cluster).
    init(names: TopicNames, partitions: Int32, replication: Int32?) {
        specifications = Topic.allCases.map { topic in
            TopicSpecification(
                name: names.name(of: topic), partitions: topic == .deadLetters ? 1 : partitions,
                replicationFactor: replication, configuration: Self.configuration(of: topic))
        }
    }

    private static func configuration(of topic: Topic) -> [String: String] {
        var settings = ["message.timestamp.type": "LogAppendTime"]
        switch topic {
        case .pages:
            settings["retention.ms"] = days(30)
            // A page of the largest size that is read, and a compressed one that becomes a letter.
            settings["max.message.bytes"] = String(4 << 20)
        case .outlets: settings["cleanup.policy"] = "compact"
        case .articles: settings["retention.ms"] = days(30)
        case .sightings: settings["retention.ms"] = days(60)
        case .meetings:
            settings["cleanup.policy"] = "compact"
            settings["min.compaction.lag.ms"] = days(1)
            settings["delete.retention.ms"] = days(30)
        case .deadLetters:
            settings["retention.ms"] = days(90)
            settings["max.message.bytes"] = String(4 << 20)
        }
        if settings["cleanup.policy"] == nil { settings["cleanup.policy"] = "delete" }
        return settings
    }

    private static func days(_ count: Int) -> String { String(count * 24 * 60 * 60 * 1000) }
}
