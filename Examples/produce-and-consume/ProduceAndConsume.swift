/// Writes five records and reads them back.
///
/// Run it against a broker at 127.0.0.1:9092, or name another one:
///
///     KAFKA_BOOTSTRAP_SERVERS=127.0.0.1:19092 swift run example-produce-and-consume [TOPIC]
import Kafka
import Surroundings

@main
struct ProduceAndConsume {
    static func main() async throws {
        let client = ClientConfiguration(bootstrapServers: Surroundings.bootstrapServers)
        let topic = Surroundings.argument(1) ?? "greetings"
        try await prepare(topic, client)
        try await write(to: topic, client)
        try await read(from: topic, client)
    }

    static func prepare(_ topic: String, _ client: ClientConfiguration) async throws {
        let admin = try KafkaAdmin(client)
        let failures = try await admin.createTopics([TopicSpecification(name: topic)])
        if let failure = failures[topic], failure.code != .topicExists { throw failure }
        await admin.close()
    }

    static func write(to topic: String, _ client: ClientConfiguration) async throws {
        let producer = try KafkaProducer(ProducerConfiguration(client: client))

        // One record, and where the broker put it.
        let report = try await producer.send(
            ProducerRecord(topic: topic, key: Array("one".utf8), value: Array("hello".utf8)))
        print("written to \(report.topicPartition) at \(report.offset)")

        // Many at once, and the outcome of each.
        let records = (2...5).map {
            ProducerRecord(topic: topic, key: Array("\($0)".utf8), value: Array("hello \($0)".utf8))
        }
        for outcome in try await producer.publish(records) {
            switch outcome {
            case .success(let report): print("written at \(report.offset)")
            case .failure(let error): print("not written: \(error)")
            }
        }
        await producer.close()
    }

    static func read(from topic: String, _ client: ClientConfiguration) async throws {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: client, groupID: "\(topic)-readers", autoCommit: true))
        try await consumer.subscribe([topic])
        var count = 0
        for try await message in consumer.messages {
            print(message.offset, String(decoding: message.value ?? [], as: UTF8.self))
            count += 1
            if count == 5 { break }
        }
        await consumer.close()
    }
}
