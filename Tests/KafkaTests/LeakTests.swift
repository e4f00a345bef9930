import Foundation
import Kafka
import Testing

/// Clients that are made and ended leave nothing behind.
@Suite("Kafka clients come and go", .serialized, .timeLimit(.minutes(5)))
struct LeakTests {
    /// What this process holds: its threads by name, and how many files it has open.
    private struct Holdings {
        let threads: [String: Int]
        let files: Int

        init() throws {
            var threads: [String: Int] = [:]
            let tasks = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")
            for task in tasks {
                // A thread may have ended meanwhile.
                let path = "/proc/self/task/\(task)/comm"
                guard let name = try? String(contentsOfFile: path, encoding: .utf8) else {
                    continue
                }
                threads[name.trimmingCharacters(in: .newlines), default: 0] += 1
            }
            self.threads = threads
            files = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
        }

        /// Threads of ours and of librdkafka's.
        var clientThreads: Int {
            threads.filter { $0.key.hasPrefix("kafka-") || $0.key.hasPrefix("rdk:") }
                .reduce(0) { $0 + $1.value }
        }
    }

    /// How many cycles of the three kinds together.
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
            // Dropped without a close, while a record is under way.
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
            // Nobody is there: clients that look for brokers all their life.
            let client = ClientConfiguration(bootstrapServers: "127.0.0.1:9")
            for number in 0..<20 { try await tests.cycle(number, client) }
            let before = try await tests.settled(atMost: 0)
            for number in 0..<LeakTests.cycles { try await tests.cycle(number, client) }
            let after = try await tests.settled(atMost: before.clientThreads)
            #expect(after.clientThreads <= before.clientThreads, "\(after.threads)")
            #expect(after.files <= before.files + 2)
        }
    }

    /// Waits until the threads of clients that were dropped have ended, at most half a minute.
    private func settled(atMost threads: Int) async throws -> Holdings {
        let limit = ContinuousClock.now + .seconds(30)
        while true {
            let holdings = try Holdings()
            if holdings.clientThreads <= threads || ContinuousClock.now > limit { return holdings }
            await Task.yield()
        }
    }
}
