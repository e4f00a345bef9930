import Kafka
import Testing

extension RealKafka {
    /// Clients that connect, write, join and begin transactions leave nothing behind either.
    @Suite("RealKafka clients come and go", .timeLimit(.minutes(5)))
    struct LeakTests {
        /// How many cycles of all kinds together.
        private static let cycles = 1000

        private static func write(_ number: Int, _ topic: RealTopic) async throws {
            let producer = try topic.place.producer()
            _ = try await producer.send(topic.record("\(number)"))
            #expect(await producer.close() == .clean)
        }

        /// Reads as a member of a group; some are closed, some only dropped.
        private static func join(_ number: Int, _ topic: RealTopic) async throws {
            let consumer = try topic.place.member(topic.place.name("group-\(number)"))
            try await consumer.subscribe([topic.name])
            _ = try await consumer.read(1)
            if number % 2 == 0 { #expect(await consumer.close() == .clean) }
        }

        /// Leaves a transaction open; some are closed, some only dropped.
        private static func begin(_ number: Int, _ topic: RealTopic) async throws {
            let id = topic.place.name("id-\(number % 7)")
            let producer = try topic.place.producer(transactionalID: id)
            try await producer.initTransactions()
            try await producer.beginTransaction()
            try await producer.enqueue([topic.record("\(number)")])
            if number % 2 == 0 { #expect(await producer.close() == .clean) }
        }

        private static func ask(_ topic: RealTopic) async throws {
            let admin = try KafkaAdmin(topic.place.producerClient)
            _ = try await admin.clusterID()
            #expect(await admin.close() == .clean)
        }

        private static func cycle(_ number: Int, _ topic: RealTopic) async throws {
            switch number % 4 {
            case 0: try await write(number / 4, topic)
            case 1: try await join(number / 4, topic)
            case 2: try await begin(number / 4, topic)
            default: try await ask(topic)
            }
        }

        /// Runs in a process of its own, where nobody else makes threads and opens files.
        @Test func aThousandClientsThatAreConnectedLeaveNoThreadAndNoFile() async {
            await #expect(processExitsWith: .success) {
                let topic = try await RealTopic("leak")
                for number in 0..<20 { try await LeakTests.cycle(number, topic) }
                let before = try await Holdings.settled(atMost: 0)
                for number in 20..<20 + LeakTests.cycles {
                    try await LeakTests.cycle(number, topic)
                }
                let after = try await Holdings.settled(atMost: before.clientThreads)
                #expect(after.clientThreads <= before.clientThreads, "\(after.threads)")
                #expect(after.files <= before.files + 2)
            }
        }
    }
}
