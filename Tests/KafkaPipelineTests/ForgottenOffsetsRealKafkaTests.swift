import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing
import WorkerTesting

@Suite(
    "A group whose offsets are gone, over a real Kafka",
    .enabled(if: Broker.address != nil), .timeLimit(.minutes(5)))
struct ForgottenOffsetsRealKafkaTests {
    /// A stage by where its state lies, and where its input is.
    enum Kind: String, CaseIterable {
        case ownOutput, input, none

        var definition: StageDefinition {
            switch self {
            case .ownOutput: WordCounter.definition
            case .input: RunningTotal.definition
            case .none:
                StageDefinition(
                    name: "echo", input: .articles, outputs: [.meetings], state: nil,
                    make: { _ in Echo() })
            }
        }
    }

    /// Publishes what comes, and takes nothing that begins with an exclamation mark.
    private final class Echo: Stage {
        func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
            guard let value = record.value, value.first != UInt8(ascii: "!") else {
                throw RecordFault(code: "poison", message: "The text is poisonous.")
            }
            return [OutputRecord(topic: .meetings, key: record.key, value: value)]
        }
        func restore(_ record: InputRecord) {}
        func mark() {}
        func settle() {}
        func rollBack() {}
    }

    private func start(_ broker: Broker, _ definition: StageDefinition) -> Running {
        let log = EventLog()
        return Running(
            StageWorker(
                definition, settings: broker.settings(), observe: { log.append($0) },
                onHang: { _ in }),
            log)
    }

    /// Forgets the group and with it its offsets, as a broker does after a week without members.
    private func forget(_ broker: Broker) async throws {
        let admin = try KafkaAdmin(broker.client)
        try await admin.deleteConsumerGroup(broker.group)
        await admin.close()
        #expect(try await broker.position() == nil)
    }

    /// Records of which the 120th, and no other after the 110th, is taken by no stage.
    private func records(_ topic: Topic) -> [InputRecord] {
        var records = Words.records(200, seed: 61, topic: topic)
        for index in 110..<200 {
            records[index].value = Array((index == 119 ? "!rapat poison" : "rapat dprd").utf8)
        }
        return records
    }

    @Test(
        "It goes on behind what it has published, its last dead letter too",
        arguments: Kind.allCases)
    func goesOn(kind: Kind) async throws {
        let broker = try await Broker.fresh()
        let definition = kind.definition
        let records = records(definition.input)
        try await broker.feed(Array(records.prefix(120)))
        let first = start(broker, definition)
        try await broker.waitUntilRead(to: 120, of: definition.input)
        #expect(await first.stop() == nil)
        try await forget(broker)
        try await broker.feed(Array(records.suffix(80)))
        let second = start(broker, definition)
        try await broker.waitUntilRead(to: 200, of: definition.input)
        #expect(await second.stop() == nil)
        let expected = try Expectation(definition, over: records)
        for topic in [Topic.sightings, .meetings, .deadLetters] where topic != definition.input {
            let found = try await broker.committed(topic)
            #expect(expected.difference(in: found, of: topic) == nil)
        }
        let letters = try await broker.committed(.deadLetters)
        let last = letters.filter {
            $0.headers.text(of: "source") == records[119].position.description
        }
        #expect(last.count == 1)
    }

    @Test("With its own records it goes on in every partition where it was")
    func everyPartition() async throws {
        let broker = try await Broker.fresh(partitions: 3)
        let definition = Kind.none.definition
        var records: [InputRecord] = []
        for partition in Int32(0)..<2 {
            records += Words.records(
                40 + 20 * Int(partition), seed: UInt64(partition), partition: partition)
        }
        try await broker.feed(records)
        let first = start(broker, definition)
        try await broker.waitUntilRead(to: 40)
        try await broker.waitUntilRead(to: 60, partition: 1)
        #expect(await first.stop() == nil)
        try await forget(broker)
        let late = Words.records(5, seed: 7, partition: 2, poison: false)
        try await broker.feed(late)
        let second = start(broker, definition)
        try await broker.waitUntilRead(to: 5, partition: 2)
        #expect(await second.stop() == nil)
        var sources: [String] = []
        for partition in Int32(0)..<3 {
            for topic in [Topic.meetings, .deadLetters] {
                sources += try await broker.committed(topic, partition: partition)
                    .compactMap { $0.headers.text(of: "source") }
            }
        }
        #expect(sources.count == 105)
        #expect(Set(sources).count == 105)
    }

    @Test("Where its own records are not kept it ends with a sentence and publishes nothing")
    func notKept() async throws {
        let broker = try await Broker.fresh()
        let definition = Kind.none.definition
        let records = Words.records(30, seed: 62, poison: false)
        try await broker.feed(Array(records.prefix(20)))
        let first = start(broker, definition)
        try await broker.waitUntilRead(to: 20)
        #expect(await first.stop() == nil)
        try await forget(broker)
        let meetings = TopicPartition(topic: broker.names.name(of: .meetings), partition: 0)
        let admin = try KafkaAdmin(broker.client)
        for result in try await admin.deleteRecords(before: [meetings: KafkaOffset.end]).values {
            _ = try result.get()
        }
        await admin.close()
        try await broker.feed(Array(records.suffix(10)))
        let failure = await start(broker, definition).end.value
        #expect(failure?.kind == .data)
        #expect(failure?.description.contains(broker.group) == true)
        #expect(failure?.description.contains("--reset-offsets") == true)
        #expect(try await broker.committed(.meetings).isEmpty)
    }
}
