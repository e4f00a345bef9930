import Dispatch
import Kafka
import Pipeline
import PipelineTesting
import Synchronization
import Testing
import WorkerTesting

@testable import KafkaPipeline

@Suite(
    "Workers that are fenced in the middle of their work, over a real Kafka",
    .enabled(if: Broker.address != nil), .timeLimit(.minutes(5)))
struct FenceRealKafkaTests {
    @Test(
        "Fenced again and again while it tries a record, a worker that lives makes no letter of it")
    func noLetter() async throws {
        let broker = try await Broker.fresh()
        let records = Words.records(20, seed: 61, poison: false)
        try await broker.feed(records)
        let gate = Gate(rounds: 4)
        let definition = StageDefinition(
            name: "count", input: .articles, outputs: [.sightings, .meetings],
            state: .ownOutput(.sightings), make: { _ in Gated(gate) })
        let log = EventLog()
        let worker = StageWorker(
            definition, settings: broker.settings(), observe: { log.append($0) },
            onHang: { _ in })
        let running = Running(worker, log)
        for round in 1...4 {
            await gate.reached(round)
            for id in worker.transactionalIDs {
                let usurper = try KafkaProducer(
                    ProducerConfiguration(client: broker.client, transactionalID: id))
                try await usurper.initTransactions()
                await usurper.close()
            }
            gate.pass()
        }
        try await broker.waitUntilRead(to: 20)
        #expect(await running.stop() == nil)
        #expect(log.count { if case .rebuilding = $0 { true } else { false } } == 4, "\(log.text)")
        #expect(log.count { if case .uncleanEnd = $0 { true } else { false } } == 0, "\(log.text)")
        #expect(try await broker.committed(.deadLetters).isEmpty)
        let expected = try Expectation(WordCounter.definition, over: records)
        let found = try await broker.committed(.sightings).map(\.value)
        #expect(found == expected.outputs.filter { $0.topic == .sightings }.map(\.value))
    }
}

/// Where a stage waits, on its worker's own thread, until the test lets it pass.
private final class Gate: Sendable {
    private let rounds: Int
    private let round = Mutex(0)
    private let way = DispatchSemaphore(value: 0)

    init(rounds: Int) { self.rounds = rounds }

    /// Waits, as often as there are rounds.
    func wait() {
        let mustWait = round.withLock { round in
            round += 1
            return round <= rounds
        }
        if mustWait { way.wait() }
    }

    func reached(_ number: Int) async {
        while round.withLock({ $0 }) < number { await Task.yield() }
    }

    func pass() { way.signal() }
}

/// A word counter that waits at the first record of the log.
private final class Gated: Stage {
    private let counter = WordCounter()
    private let gate: Gate

    init(_ gate: Gate) { self.gate = gate }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        if record.offset == 0 { gate.wait() }
        return try counter.decide(record)
    }

    func restore(_ record: InputRecord) throws(RecordFault) { try counter.restore(record) }
    func mark() { counter.mark() }
    func settle() { counter.settle() }
    func rollBack() { counter.rollBack() }
}
