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
