import Kafka
import Testing

/// The tests that need a real Kafka; run them with `KAFKA_BOOTSTRAP_SERVERS` set.
@Suite(
    "RealKafka", .serialized,
    .enabled(if: Place.realServers != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
struct RealKafka {}

/// A test's own topic on the real Kafka.
struct RealTopic {
    let place = Place(Place.realServers ?? "127.0.0.1:9")
    let name: String

    init(_ name: String, partitions: Int32 = 1, configuration: [String: String] = [:]) async throws
    {
        self.name = place.name(name)
        let admin = try KafkaAdmin(place.producerClient)
        try await admin.createTopic(
            TopicSpecification(
                name: self.name, partitions: partitions, configuration: configuration))
        await admin.close()
    }

    func partition(_ number: Int32 = 0) -> TopicPartition {
        TopicPartition(topic: name, partition: number)
    }

    func record(_ text: String, partition: Int32? = nil) -> ProducerRecord {
        ProducerRecord(name, text, partition: partition)
    }

    /// A transactional producer that has taken its id over.
    func transactional(_ id: String = "id", timeout: Duration? = nil) async throws -> KafkaProducer
    {
        let producer = try place.producer(transactionalID: place.name(id), timeout: timeout)
        try await producer.initTransactions()
        try await producer.warmUp(topics: [name])
        return producer
    }

    func texts(
        partitions: Int32 = 1, isolation: ConsumerConfiguration.Isolation = .readCommitted
    ) async throws -> [String] {
        let reader = try await place.reader(name, partitions: partitions, isolation: isolation)
        let messages = try await reader.readToEnd(partitions: Int(partitions))
        await reader.close()
        return messages.compactMap(\.text)
    }
}
