import Testing

@testable import Kafka

extension KafkaProducer {
    /// Whether the producer's thread, with nothing to do, waits for a bell alone: it names no time
    /// at which it wants to look again.
    fileprivate var wakesByTheBellAlone: Bool { serve() == nil }
}

/// An awaited send takes as long as the broker does: no clock is in its way.
@Suite("Kafka awaited sends", .timeLimit(.minutes(5)))
struct AwaitedSendTests {
    private let cluster: MockCluster
    private let producer: KafkaProducer

    init() throws {
        cluster = try MockCluster()
        try cluster.createTopic("t")
        producer = try Place(cluster.bootstrapServers).producer()
    }

    @Test func aThousandOneAfterTheOtherEndWithoutAnyClock() async throws {
        for number in 0..<1000 {
            let report = try await producer.send(ProducerRecord("t", "\(number)"))
            #expect(report.offset == Int64(number))
            #expect(await producer.wakesByTheBellAlone)
        }
        #expect(await producer.close() == .clean)
    }

    @Test func neitherWhileOneIsUnderWay() async throws {
        _ = try await producer.send(ProducerRecord("t", "first"))
        // While its broker is away the record stays under way.
        try cluster.setBroker(1, isUp: false)
        let sending = Task { try await producer.send(ProducerRecord("t", "second")) }
        while await producer.recordsUnderWay == 0 { await Task.yield() }
        #expect(await producer.wakesByTheBellAlone)
        try cluster.setBroker(1, isUp: true)
        #expect(try await sending.value.offset == 1)
        #expect(await producer.close() == .clean)
    }

    @Test func aBodyIsOnTheThreadAgainAfterEveryCall() async throws {
        let places = await producer.run { producer in
            var places = [producer.thread.isIsolatingCurrentContext()]
            for number in 0..<10 {
                let report = try? await producer.send(ProducerRecord("t", "\(number)"))
                #expect(report != nil)
                places.append(producer.thread.isIsolatingCurrentContext())
            }
            return places
        }
        #expect(places == Array(repeating: true, count: 11))
    }

    @Test func nothingLingersUnlessAskedTo() {
        let settings = ProducerConfiguration(
            client: ClientConfiguration(bootstrapServers: cluster.bootstrapServers)
        ).settings
        #expect(settings.contains { $0.0 == "linger.ms" && $0.1 == "0" })
        #expect(settings.contains { $0.0 == "socket.nagle.disable" && $0.1 == "true" })
    }
}
