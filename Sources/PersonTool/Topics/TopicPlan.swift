import Configuration
import Kafka
import KafkaPipeline
import Pipeline

/// The topics as they must be.
struct TopicPlan {
    let specifications: [TopicSpecification]

    /// The topics that a configuration asks for.
    init(_ settings: TopicSettings) {
        let names = TopicNames(prefix: settings.prefix)
        specifications = Topic.allCases.map { topic in
            TopicSpecification(
                name: names.name(of: topic), partitions: Self.partitions(of: topic, settings),
                replicationFactor: Int32(settings.replication),
                configuration: Self.configuration(of: topic))
        }
    }

    private static func partitions(of topic: Topic, _ settings: TopicSettings) -> Int32 {
        switch topic {
        case .pages, .outlets: Int32(settings.pagePartitions)
        case .articles, .sightings: Int32(settings.articlePartitions)
        case .meetings: Int32(settings.meetingPartitions)
        case .deadLetters: 1
        }
    }

    /// How a topic must be kept, whatever the partitions.
    static func configuration(of topic: Topic) -> [String: String] {
        var settings = ["message.timestamp.type": "LogAppendTime"]
        switch topic {
        case .pages:
            settings["retention.ms"] = days(30)
            // A page of the largest size that is read, and a compressed one that becomes a letter.
            settings["max.message.bytes"] = String(4 << 20)
        case .outlets:
            settings["cleanup.policy"] = "compact"
            // A page writes one record; compaction passes over the newest segment, and a restore
            // reads what it has left.
            settings["segment.bytes"] = String(16 << 20)
            settings["min.cleanable.dirty.ratio"] = "0.1"
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
