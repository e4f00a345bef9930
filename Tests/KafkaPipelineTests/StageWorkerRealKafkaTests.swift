import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing
import WorkerTesting

@Suite("A stage over a real Kafka", .enabled(if: Broker.address != nil), .timeLimit(.minutes(5)))
struct StageWorkerRealKafkaTests {
    private func start(
        _ definition: StageDefinition, _ settings: WorkerSettings, _ log: EventLog
    ) -> (worker: StageWorker, done: Task<WorkerFailure?, Never>) {
        let worker = StageWorker(
            definition, settings: settings, observe: { log.append($0) }, onHang: { _ in })
        let done = Task { () -> WorkerFailure? in
            do throws(WorkerFailure) {
                try await worker.run()
                return nil
            } catch {
                return error
            }
        }
        return (worker, done)
    }

    private func check(
        _ broker: Broker, _ definition: StageDefinition, _ input: [InputRecord]
    ) async throws {
        let expected = try Expectation(definition, over: input)
        for topic in definition.outputs + [.deadLetters] {
            let found = try await broker.committed(topic)
            #expect(expected.difference(in: found, of: topic) == nil)
        }
    }

    @Test("It publishes what an undisturbed local run publishes, and restarts where it was")
    func sameAsLocal() async throws {
        let broker = try await Broker.fresh()
        let records = Words.records(600, seed: 1)
        let log = EventLog()
        try await broker.feed(Array(records.prefix(350)))
        var (worker, done) = start(WordCounter.definition, broker.settings(), log)
        try await broker.waitUntilRead(to: 350)
        worker.stop()
        #expect(await done.value == nil)
        let metadata = try await broker.position()?.metadata
        #expect(metadata == #"{"clean":true}"#, "\(log.text)")
        try await broker.feed(Array(records.suffix(250)))
        (worker, done) = start(WordCounter.definition, broker.settings(), log)
        try await broker.waitUntilRead(to: 600)
        worker.stop()
        #expect(await done.value == nil)
        try await check(broker, WordCounter.definition, records)
        #expect(log.count { if case .left = $0 { true } else { false } } == 2)
        let unclean = log.count { if case .uncleanEnd = $0 { true } else { false } }
        #expect(unclean == 0, "\(log.text)")
    }

    @Test("A stage whose state is its input re-reads it and publishes nothing twice")
    func inputState() async throws {
        let broker = try await Broker.fresh()
        let records = Words.records(300, seed: 2, topic: .sightings)
        try await broker.feed(Array(records.prefix(200)))
        let log = EventLog()
        for part in [200, 300] {
            if part == 300 { try await broker.feed(Array(records.suffix(100))) }
            let (worker, done) = start(RunningTotal.definition, broker.settings(), log)
            try await broker.waitUntilRead(to: Int64(part), of: .sightings)
            worker.stop()
            #expect(await done.value == nil)
        }
        try await check(broker, RunningTotal.definition, records)
    }

    @Test("Unequal partitions are a failure of the configuration")
    func unequalPartitions() async throws {
        let broker = try await Broker.fresh(except: [.articles: 2])
        let (_, done) = start(WordCounter.definition, broker.settings(), EventLog())
        let failure = await done.value
        #expect(failure?.kind == .configuration)
        #expect(failure?.description.contains("2 partitions") == true)
    }

    @Test(
        "What the broker refuses aborts, with what is behind it, goes on alone, and is a letter",
        arguments: [100, 5])
    func refusedByTheBroker(batch: Int) async throws {
        let broker = try await Broker.fresh(
            configurations: [.meetings: ["max.message.bytes": "2000"]])
        let long = [UInt8](repeating: 0x61, count: 50)
        var records = Words.records(40, seed: 3, poison: false)
        let definition = StageDefinition(
            name: "count", input: .articles, outputs: [.sightings, .meetings],
            state: .ownOutput(.sightings), make: { _ in Verbose() })
        records[17].value = long
        try await broker.feed(records)
        let log = EventLog()
        let (worker, done) = start(definition, broker.settings(records: batch), log)
        try await broker.waitUntilRead(to: 40)
        worker.stop()
        #expect(await done.value == nil)
        let letters = try await broker.committed(.deadLetters)
        #expect(letters.map { $0.headers.text(of: "mahakam-error-code") } == ["output-refused"])
        #expect(letters.first?.value == long)
        #expect(try await broker.committed(.meetings).count == 39)
        // Had the state not been taken back, it would count some of them twice.
        records.remove(at: 17)
        let expected = try Expectation(WordCounter.definition, over: records)
        let counts = try await broker.committed(.sightings).map(\.value)
        #expect(counts == expected.outputs.filter { $0.topic == .sightings }.map(\.value))
        #expect(log.count { if case .aborted = $0 { true } else { false } } >= 2)
    }

    @Test("Two workers share the partitions; the second one leaves, and nothing is lost or doubled")
    func twoWorkers() async throws {
        let broker = try await Broker.fresh(partitions: 4)
        let inputs = (Int32(0)..<4).map { Words.records(400, seed: UInt64($0), partition: $0) }
        let (first, second) = (EventLog(), EventLog())
        let settings = broker.settings(records: 20)
        let (a, aDone) = start(WordCounter.definition, settings, first)
        let (b, bDone): (StageWorker, Task<WorkerFailure?, Never>)
        do {
            try await first.wait {
                if case .assigned(let all) = $0 { all.count == 4 } else { false }
            }
            for input in inputs { try await broker.feed(Array(input.prefix(200))) }
            (b, bDone) = start(WordCounter.definition, settings, second)
            try await second.wait {
                if case .assigned(let all) = $0 { all.count == 2 } else { false }
            }
            for input in inputs { try await broker.feed(Array(input.suffix(200))) }
            try await second.wait { if case .committed = $0 { true } else { false } }
            b.stop()
            for partition in Int32(0)..<4 {
                try await broker.waitUntilRead(to: 400, partition: partition)
            }
        } catch {
            Issue.record("first:\n\(first.text)\nsecond:\n\(second.text)")
            throw error
        }
        a.stop()
        #expect(await (aDone.value, bDone.value) == (nil, nil))
        for input in inputs {
            let own = try await broker.committed(.sightings, partition: input[0].partition)
            let expected = try Expectation(WordCounter.definition, over: input)
            #expect(expected.difference(in: own, of: .sightings) == nil)
        }
    }
}

/// A word counter whose output on `meetings` grows with the input, up to what a broker refuses.
private final class Verbose: Stage {
    private let counter = WordCounter()

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        var outputs = try counter.decide(record)
        let filler = record.value?.first == 0x61 ? 3000 : 10
        outputs[outputs.count - 1].value = [UInt8](repeating: 0x78, count: filler)
        return outputs
    }

    func restore(_ record: InputRecord) throws(RecordFault) { try counter.restore(record) }
    func mark() { counter.mark() }
    func settle() { counter.settle() }
    func rollBack() { counter.rollBack() }
}
