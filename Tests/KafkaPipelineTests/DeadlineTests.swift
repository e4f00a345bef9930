import Kafka
import Testing

@testable import KafkaPipeline

@Suite("Clients that never answer", .timeLimit(.minutes(5)))
struct DeadlineTests {
    /// A producer of which nothing comes back, as one whose thread is stuck in the library.
    private struct Silent: Delivery {
        private let never = Once<Void>()

        let isOffsetsFirst = false

        func begin() async -> TransactionOutcome? { nil }
        func hand(over records: [ProducerRecord]) async -> TransactionOutcome? { nil }
        func move(to offsets: [TopicPartition: CommittedOffset]) async -> TransactionOutcome? {
            nil
        }
        func flush() async -> TransactionOutcome? {
            await never.value
            return nil
        }
        func commit() async -> TransactionOutcome {
            await never.value
            return .committed
        }
        func abort(after error: KafkaError) async -> TransactionOutcome {
            await never.value
            return .aborted(error)
        }
        func close(within limit: Duration) async { await never.value }
    }

    private func consumer() throws -> KafkaConsumer {
        try KafkaConsumer(
            ConsumerConfiguration(
                client: ClientConfiguration(bootstrapServers: "127.0.0.1:9"), groupID: "silent"))
    }

    @Test("A stage's clients are left behind when one of them does not close")
    func stage() async throws {
        let clients = StageClients(consumer: try consumer(), deliveries: [Silent(), Silent()])
        await clients.close(within: .milliseconds(20))
    }

    @Test("A sink's clients too")
    func sink() async throws {
        let clients = SinkClients(consumer: try consumer(), letters: Silent(), cluster: "c")
        await clients.close(within: .milliseconds(20))
    }

    @Test("A batch whose producer is stuck is given up, and its clients close all the same")
    func flight() async throws {
        let silent = Silent()
        let flight = Flight([], moving: [:], by: silent, after: nil, limit: .milliseconds(20)) {}
        #expect(await flight.landing.error?.code == .timedOut)
        let clients = StageClients(consumer: try consumer(), deliveries: [silent])
        await clients.close(within: .milliseconds(20))
    }

    @Test("Work that ends in time is waited for")
    func inTime() async {
        #expect(await Deadline.race(.seconds(3600)) {})
    }
}
