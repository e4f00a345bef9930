import Synchronization
import Testing

@testable import Kafka
@testable import KafkaPipeline

@Suite("A transaction of a producer", .timeLimit(.minutes(5)))
struct TransactorTests {
    private final class Places: Sendable {
        private let areThread = Mutex<[Bool?]>([])

        func note(_ producer: KafkaProducer) {
            areThread.withLock { $0.append(producer.thread.isIsolatingCurrentContext()) }
        }

        var all: [Bool?] { areThread.withLock { $0 } }
    }

    @Test("Its steps go on on the thread of the producer, whatever they waited for")
    func thread() async throws {
        let client = ClientConfiguration(bootstrapServers: "127.0.0.1:9")
        let producer = try KafkaProducer(ProducerConfiguration(client: client))
        let consumer = try KafkaConsumer(ConsumerConfiguration(client: client))
        let seat = ProducerSeat(producer, patience: .seconds(1)) { () throws(KafkaError) in
            throw KafkaError(code: .transaction, message: "made anew")
        }
        let transactor = Transactor(
            seat: seat, consumer: consumer, limit: .seconds(1), observe: { _ in })
        let places = Places()
        let outcome = await transactor.run {
            for _ in 0..<3 {
                await Task.yield()
                places.note(producer)
            }
            return .committed
        }
        #expect(outcome.isCommitted)
        #expect(places.all == [true, true, true])
        await seat.close(within: .seconds(1))
        await consumer.close()
    }
}
