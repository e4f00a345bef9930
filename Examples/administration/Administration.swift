/// Makes a topic, changes it, sets a group's place in it, and deletes both.
///
///     KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:19092 swift run example-administration [TOPIC]
import Kafka
import Surroundings

@main
struct Administration {
    static func main() async throws {
        let topic = Surroundings.argument(1) ?? "short-lived"
        let admin = try KafkaAdmin(
            ClientConfiguration(bootstrapServers: Surroundings.bootstrapServers))
        try await topics(admin, topic)
        try await groups(admin, topic)
        for failure in try await admin.deleteTopics([topic]).values { throw failure }
        await admin.close()
        print("deleted \(topic)")
    }

    static func topics(_ admin: KafkaAdmin, _ topic: String) async throws {
        try await admin.createTopic(
            TopicSpecification(
                name: topic, partitions: 3, configuration: ["cleanup.policy": "compact"]))

        // The others stay as they are; nil takes the cluster's value again.
        try await admin.alterConfiguration(
            ofTopic: topic, ["min.cleanable.dirty.ratio": "0.1", "cleanup.policy": nil])
        let settings = try await admin.configuration(ofTopic: topic)
        for (name, entry) in settings where entry.isSetOnTopic {
            print("\(name) = \(entry.value ?? "secret")")
        }

        try await admin.createPartitions(ofTopic: topic, total: 4)
        let ends = try await admin.watermarks(of: TopicPartition(topic: topic, partition: 0))
        print("partition 0 holds \(ends.low)..<\(ends.high)")
    }

    static func groups(_ admin: KafkaAdmin, _ topic: String) async throws {
        let group = "\(topic)-readers"
        let partition = TopicPartition(topic: topic, partition: 0)
        try await admin.alterConsumerGroupOffsets(
            group, to: [partition: CommittedOffset(offset: 0, metadata: "from the beginning")])
        for (partition, committed) in try await admin.consumerGroupOffsets(group) {
            print("\(group) is at \(committed.offset) of \(partition)")
        }
        let description = try await admin.describeConsumerGroup(group)
        print("\(group) is \(description.state) with \(description.members.count) members")
        try await admin.deleteConsumerGroup(group)
    }
}
