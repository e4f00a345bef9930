import Kafka
import Testing

/// Clients that are made and ended leave nothing behind.
@Suite("Kafka clients come and go", .serialized, .timeLimit(.minutes(5)))
struct LeakTests {
    /// How many cycles of all kinds together.
    private static let cycles = 1000

    private func cycle(_ number: Int, _ client: ClientConfiguration) async throws {
        switch number % 5 {
        case 0:
            let producer = try KafkaProducer(ProducerConfiguration(client: client))
            #expect(await producer.close() == .clean)
        case 1:
            let consumer = try KafkaConsumer(
                ConsumerConfiguration(client: client, groupID: "g\(number)"))
            try await consumer.subscribe(["t"])
            #expect(await consumer.close() == .clean)
        case 2:
            let admin = try KafkaAdmin(client)
            #expect(await admin.close() == .clean)
        case 3:
            // Dropped without a close.
            let producer = try KafkaProducer(
                ProducerConfiguration(client: client, transactionalID: "id"))
            _ = await producer.recordsUnderWay
        default:
            let consumer = try KafkaConsumer(ConsumerConfiguration(client: client))
            try await consumer.assign([TopicPartition(topic: "t", partition: 0): 0])
        }
    }

    /// Runs in a process of its own, where nobody else makes threads and opens files.
    @Test func aThousandClientsLeaveNoThreadAndNoFile() async {
        await #expect(processExitsWith: .success) {
            let tests = LeakTests()
            // Nobody is there: clients that look for brokers all their life. Those that find one
            // have a test on a real Kafka.
            let client = ClientConfiguration(bootstrapServers: "127.0.0.1:9")
            for number in 0..<20 { try await tests.cycle(number, client) }
            let before = try await Holdings.settled(atMost: 0)
            for number in 0..<LeakTests.cycles { try await tests.cycle(number, client) }
            let after = try await Holdings.settled(atMost: before.clientThreads)
            #expect(after.clientThreads <= before.clientThreads, "\(after.threads)")
            #expect(after.files <= before.files + 2)
        }
    }
}
