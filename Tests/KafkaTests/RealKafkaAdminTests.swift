import Kafka
import Testing

extension RealKafka {
    @Suite("RealKafka administration")
    struct AdminTests {
        @Test func topicsAreMadeDescribedAndDeleted() async throws {
            let topic = try await RealTopic(
                "admin", partitions: 3, configuration: ["cleanup.policy": "compact"])
            let admin = try KafkaAdmin(topic.place.producerClient)
            let description = try await admin.describeTopic(topic.name)
            #expect(description.partitions.map(\.number) == [0, 1, 2])
            let settings = try await admin.configuration(ofTopic: topic.name)
            #expect(settings["cleanup.policy"]?.value == "compact")
            #expect(settings["cleanup.policy"]?.isSetOnTopic == true)
            #expect(settings["max.message.bytes"]?.isDefault == true)
            let again = try await admin.createTopics([TopicSpecification(name: topic.name)])
            #expect(again[topic.name]?.code == .topicExists)
            let bad = try await admin.createTopics([
                TopicSpecification(name: topic.place.name("bad"), configuration: ["no.such": "1"])
            ])
            #expect(bad.values.first?.code == .configuration)
            #expect(try await admin.clusterID()?.isEmpty == false)
            #expect(try await admin.deleteTopics([topic.name]) == [:])
            // Brokers learn of it one after the other.
            while try await admin.listTopics().contains(where: { $0.name == topic.name }) {
                await Task.yield()
            }
            await admin.close()
        }

        @Test func groupsAreDescribedAndDeleted() async throws {
            let topic = try await RealTopic("groups")
            let group = topic.place.name("group")
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(
                    client: topic.place.client, groupID: group, groupInstanceID: "slot-1"))
            try await consumer.subscribe([topic.name])
            try await consumer.acknowledgeAssignment()
            try await consumer.commit([topic.partition(): CommittedOffset(offset: 1)])
            let admin = try KafkaAdmin(topic.place.producerClient)
            #expect(try await admin.listConsumerGroups().contains(group))
            let description = try await admin.describeConsumerGroup(group)
            #expect(description.members.map(\.partitions) == [[topic.partition()]])
            #expect(description.members.first?.groupInstanceID == "slot-1")
            await consumer.close()
        }

        @Test func settingsChangeOneByOne() async throws {
            let topic = try await RealTopic(
                "settings", configuration: ["retention.ms": "100000", "segment.ms": "60000"])
            let admin = try KafkaAdmin(topic.place.producerClient)
            try await admin.alterConfiguration(
                ofTopic: topic.name, ["max.message.bytes": "2000", "segment.ms": nil])
            let settings = try await admin.configuration(ofTopic: topic.name)
            #expect(settings["max.message.bytes"]?.value == "2000")
            #expect(settings["max.message.bytes"]?.source == .topic)
            // What was not named is as it was; what was given nil is the cluster's again.
            #expect(settings["retention.ms"]?.value == "100000")
            #expect(settings["segment.ms"]?.isSetOnTopic == false)
            await #expect {
                try await admin.alterConfiguration(ofTopic: topic.name, ["no.such": "1"])
            } throws: {
                ($0 as? KafkaError)?.code == .configuration
            }
            await #expect(throws: KafkaError.self) {
                try await admin.configuration(ofTopic: topic.place.name("missing"))
            }
            let cluster = try await admin.describeCluster()
            let number = try #require(cluster.brokers.first).number
            let broker = try await admin.configuration(ofBroker: number)
            #expect(broker["broker.id"]?.value == "\(number)" || broker["node.id"] != nil)
            #expect(broker["ssl.key.password"]?.isSensitive == true)
            #expect(broker["ssl.key.password"]?.value == nil)
            #expect(broker["log.dirs"]?.isReadOnly == true)
            #expect(broker["log.dirs"]?.source == .brokerFile)
            await admin.close()
        }

        @Test func partitionsAreAddedAndRecordsDeleted() async throws {
            let topic = try await RealTopic("grown")
            let admin = try KafkaAdmin(topic.place.producerClient)
            let producer = try topic.place.producer()
            _ = try await producer.publish((0..<10).map { topic.record("\($0)", partition: 0) })
            let deleted = try await admin.deleteRecords(before: [
                topic.partition(): 4, topic.partition(9): 1,
            ])
            #expect(try deleted[topic.partition()]?.get() == 4)
            #expect(throws: KafkaError.self) { try deleted[topic.partition(9)]?.get() }
            #expect(try await admin.watermarks(of: topic.partition()) == (4, 10))
            let all = try await admin.deleteRecords(before: [topic.partition(): KafkaOffset.end])
            #expect(try all[topic.partition()]?.get() == 10)
            try await admin.createPartitions(ofTopic: topic.name, total: 3)
            while try await admin.describeTopic(topic.name).partitions.count != 3 {
                await Task.yield()
            }
            await #expect(throws: KafkaError.self) {
                try await admin.createPartitions(ofTopic: topic.name, total: 2)
            }
            await #expect(throws: KafkaError.self) {
                try await admin.createPartitions(ofTopic: topic.name, total: 0)
            }
            await admin.close()
        }

        @Test func groupOffsetsAreReadSetAndDeleted() async throws {
            let topic = try await RealTopic("offsets", partitions: 2)
            let group = topic.place.name("group")
            let admin = try KafkaAdmin(topic.place.producerClient)
            let (one, two) = (topic.partition(0), topic.partition(1))
            #expect(try await admin.consumerGroupOffsets(group) == [:])
            let offsets = [
                one: CommittedOffset(offset: 5, metadata: "note"), two: CommittedOffset(offset: 6),
            ]
            try await admin.alterConsumerGroupOffsets(group, to: offsets)
            #expect(try await admin.consumerGroupOffsets(group) == offsets)
            #expect(
                try await admin.consumerGroupOffsets(group, partitions: [two])
                    == [two: CommittedOffset(offset: 6)])
            // A member begins where they were set.
            let consumer = try topic.place.member(group)
            try await consumer.subscribe([topic.name])
            try await consumer.acknowledgeAssignment()
            #expect(try await consumer.committed([one])[one]?.offset == 5)
            // While it reads, nobody may take its place away.
            await #expect(throws: KafkaError.self) {
                try await admin.deleteConsumerGroupOffsets(group, partitions: [one])
            }
            await #expect(throws: KafkaError.self) {
                try await admin.alterConsumerGroupOffsets(group, to: offsets)
            }
            await consumer.close()
            try await admin.deleteConsumerGroupOffsets(group, partitions: [one])
            #expect(
                try await admin.consumerGroupOffsets(group) == [two: CommittedOffset(offset: 6)])
            try await admin.deleteConsumerGroup(group)
            #expect(try await admin.listConsumerGroups().contains(group) == false)
            await admin.close()
        }

        @Test func aClusterThatIsNotThereIsAnErrorInTime() async throws {
            let admin = try KafkaAdmin(ClientConfiguration(bootstrapServers: "127.0.0.1:9"))
            await #expect { try await admin.clusterID(timeout: .seconds(1)) } throws: {
                guard let error = $0 as? KafkaError else { return false }
                return error.isRetriable
            }
            #expect(await admin.close() == .clean)
        }
    }
}
