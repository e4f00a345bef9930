import Kafka
import Pipeline
import PipelineTesting
import Testing

@testable import KafkaPipeline

@Suite("What is promised, and what is not", .timeLimit(.minutes(5)))
struct GuaranteeTests {
    @Test("A worker promises exactly once unless this package asks for less")
    func usual() {
        let settings = WorkerSettings(
            client: ClientConfiguration(bootstrapServers: "x"), names: TopicNames(prefix: "p."),
            group: "g")
        #expect(settings.guarantee == .exactlyOnce)
    }

    @Test(
        "Without transactions outputs come before offsets, or after them", arguments: [true, false])
    func order(isOffsetsFirst: Bool) async throws {
        let mock = try MockCluster()
        let broker = Broker(bootstrap: mock.bootstrapServers, prefix: "plain.", group: "plain")
        for topic in Topic.allCases {
            try mock.createTopic(broker.names.name(of: topic), partitions: 1)
        }
        let producer = try KafkaProducer(
            ProducerConfiguration(client: broker.client, deliveryTimeout: .milliseconds(300)))
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: broker.client, groupID: broker.group))
        let plain = PlainPublisher(
            producer: producer, consumer: consumer, isOffsetsFirst: isOffsetsFirst,
            observe: { _ in })
        let offsets = [
            TopicPartition(topic: broker.names.name(of: .articles), partition: 0):
                CommittedOffset(offset: 5)
        ]
        // What cannot be published stops whatever comes after it.
        let tooLarge = ProducerRecord(
            topic: broker.names.name(of: .sightings), partition: 0, key: nil,
            value: [UInt8](repeating: 0, count: 2_000_000))
        guard case .unknown = await plain.publish([tooLarge], moving: offsets) else {
            Issue.record("It was published")
            return
        }
        let position = try await broker.position()?.offset
        #expect(position == (isOffsetsFirst ? 5 : nil))
        await producer.close()
        await consumer.close()
    }
}
