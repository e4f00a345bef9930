import Kafka
import Synchronization
import Testing

@testable import KafkaPipeline

@Suite("A producer whose transaction ended late", .timeLimit(.minutes(5)))
struct ProducerSeatTests {
    private static func producer() throws(KafkaError) -> KafkaProducer {
        try KafkaProducer(
            ProducerConfiguration(
                client: ClientConfiguration(bootstrapServers: "127.0.0.1:9"),
                transactionalID: "seat"))
    }

    /// A seat that counts how often its producer was made anew.
    private func seat(_ patience: Duration, _ made: Made) throws -> ProducerSeat {
        ProducerSeat(try Self.producer(), patience: patience) { () async throws(KafkaError) in
            made.count.add(1, ordering: .relaxed)
            return try Self.producer()
        }
    }

    private final class Made: Sendable { let count = Atomic(0) }
    private let error = KafkaError(code: .timedOut, message: "no answer", isRetriable: true)

    @Test("One that ended soon is kept")
    func soon() async throws {
        let made = Made()
        let seat = try seat(.seconds(3600), made)
        let first = seat.producer
        try await seat.ending { () async throws(KafkaError) in }
        try await seat.renewIfLate(within: .seconds(1))
        #expect(seat.producer === first)
        #expect(made.count.load(ordering: .relaxed) == 0)
        await seat.close(within: .seconds(1))
    }

    @Test("One that ended late is made anew once, before the next", arguments: [true, false])
    func late(succeeds: Bool) async throws {
        let made = Made()
        let seat = try seat(.zero, made)
        let first = seat.producer
        do throws(KafkaError) {
            try await seat.ending { [error] () async throws(KafkaError) in
                if !succeeds { throw error }
            }
        } catch {
            #expect(!succeeds)
        }
        #expect(seat.isLate && seat.producer === first)
        try await seat.renewIfLate(within: .seconds(1))
        try await seat.renewIfLate(within: .seconds(1))
        #expect(seat.producer !== first && !seat.isLate)
        #expect(made.count.load(ordering: .relaxed) == 1)
        await seat.close(within: .seconds(1))
    }

    @Test("One that cannot be made anew is not replaced by the old one")
    func refused() async throws {
        let seat = ProducerSeat(try Self.producer(), patience: .zero) {
            [error] () async throws(KafkaError) in throw error
        }
        try await seat.ending { () async throws(KafkaError) in }
        await #expect(throws: KafkaError.self) {
            try await seat.renewIfLate(within: .milliseconds(10))
        }
        #expect(seat.isLate)
        await seat.close(within: .seconds(1))
    }
}
