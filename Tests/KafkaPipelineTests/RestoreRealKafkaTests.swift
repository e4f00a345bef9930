import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Synchronization
import Testing
import WorkerTesting

@Suite(
    "State that comes back from the topics, over a real Kafka",
    .enabled(if: Broker.address != nil), .timeLimit(.minutes(5)))
struct RestoreRealKafkaTests {
    private func start(
        _ broker: Broker, _ settings: WorkerSettings? = nil,
        of definition: StageDefinition = WordCounter.definition
    ) -> Running {
        let log = EventLog()
        return Running(
            StageWorker(
                definition, settings: settings ?? broker.settings(),
                observe: { log.append($0) }, onHang: { _ in }),
            log)
    }

    private func check(_ broker: Broker, _ records: [InputRecord]) async throws {
        let expected = try Expectation(WordCounter.definition, over: records)
        let found = try await broker.committed(.sightings)
        #expect(expected.difference(in: found, of: .sightings) == nil)
    }

    /// A transaction on the state partition as an earlier owner may have left it.
    private func transaction(
        _ broker: Broker, _ values: [String], timeout: Duration = .seconds(60)
    ) async throws -> KafkaProducer {
        let producer = try KafkaProducer(
            ProducerConfiguration(
                client: broker.client,
                transactionalID: "\(broker.group)-\(UInt64.random(in: 0...UInt64.max))",
                transactionTimeout: timeout))
        try await producer.initTransactions()
        try await producer.beginTransaction()
        try await producer.enqueue(
            values.map { value in
                ProducerRecord(
                    topic: broker.names.name(of: .sightings), partition: 0, key: nil,
                    value: Array(value.utf8),
                    headers: [
                        Header(name: "stage", text: "count"),
                        Header(name: "source", text: "articles/0/99"),
                    ])
            })
        try await producer.flush()
        return producer
    }

    @Test("Of a state that is the latest of each key nothing older is taken in")
    func latest() async throws {
        let broker = try await Broker.fresh()
        let words = ["rapat", "sidang", "rapat", "rapat", "sidang", "temu"]
        let records = (0..<66).map { index in
            InputRecord(
                topic: .articles, partition: 0, offset: Int64(index), key: Array("64".utf8),
                value: Array(words[index % 6].utf8))
        }
        let tally = RestoreTally()
        let definition = LatestCounter.definition(tally)
        for (first, last) in [(0, 60), (60, 66)] {
            try await broker.feed(Array(records[first..<last]))
            let running = start(broker, of: definition)
            try await broker.waitUntilRead(to: Int64(last))
            #expect(await running.stop() == nil)
        }
        #expect(tally.restored.withLock { $0 } == 3)
        #expect(tally.ended.withLock { $0 } == 2)
        let expected = try Expectation(LatestCounter.definition(RestoreTally()), over: records)
        let found = try await broker.committed(.sightings)
        #expect(expected.difference(inLatest: found, of: .sightings) == nil)
    }

    @Test("Each partition's restore is ended, and one that cannot be ends the worker")
    func ended() async throws {
        let broker = try await Broker.fresh(partitions: 3)
        let tally = RestoreTally()
        let running = start(broker, of: LatestCounter.definition(tally))
        try await running.log.wait { if case .assigned = $0 { true } else { false } }
        #expect(await running.stop() == nil)
        #expect(tally.ended.withLock { $0 } == 3)
        let failing = RestoreTally(failing: 1)
        let failure = await start(broker, of: LatestCounter.definition(failing)).end.value
        #expect(failure?.kind == .data)
        #expect(failure?.description.contains("partition 1") == true)
        #expect(failing.ended.withLock { $0 } == 3)
    }

    @Test("Aborted records and markers on the state partition are passed over")
    func aborted() async throws {
        let broker = try await Broker.fresh()
        let records = Words.records(120, seed: 31)
        try await broker.feed(Array(records.prefix(60)))
        for round in [60, 120] {
            if round == 120 { try await broker.feed(Array(records.suffix(60))) }
            let running = start(broker)
            try await broker.waitUntilRead(to: Int64(round))
            #expect(await running.stop() == nil)
            let producer = try await transaction(broker, ["rapat=1000", "gubernur=1000"])
            try await producer.abortTransaction()
            await producer.close()
        }
        try await check(broker, records)
    }

    @Test("A transaction that is still open on the state partition is waited for")
    func open() async throws {
        let broker = try await Broker.fresh()
        var records = Words.records(40, seed: 32, poison: false)
        for index in records.indices { records[index].value = Array("rapat".utf8) }
        try await broker.feed(Array(records.prefix(20)))
        let first = start(broker)
        try await broker.waitUntilRead(to: 20)
        #expect(await first.stop() == nil)
        try await broker.feed(Array(records.suffix(20)))
        // What it holds is the state of whoever comes next, if it is committed.
        let owner = try await transaction(broker, ["rapat=1000"])
        let second = start(broker)
        // It has read what is committed, and reads on.
        try await second.log.wait {
            if case .restoring(_, let records, _) = $0 { records >= 20 } else { false }
        }
        #expect(second.log.count { if case .restored = $0 { true } else { false } } == 0)
        try await owner.commitTransaction()
        await owner.close()
        try await second.log.wait { if case .restored = $0 { true } else { false } }
        // It says that everything up to 99 is done, so nothing here is decided again.
        #expect(await second.stop() == nil)
        let found = try await broker.committed(.sightings)
        #expect(found.count == 21)
        #expect(try await broker.position()?.offset == 20)
    }

    @Test("A replay of its own output is no state")
    func replayed() async throws {
        let broker = try await Broker.fresh()
        var records = Words.records(3, seed: 35, poison: false)
        for index in records.indices { records[index].value = Array("rapat".utf8) }
        try await broker.feed(Array(records.prefix(2)))
        let first = start(broker)
        try await broker.waitUntilRead(to: 2)
        #expect(await first.stop() == nil)
        // As `mahakam dead-letters replay` sends back what a later stage could not take.
        var replay = try #require(try await broker.committed(.sightings).first)
        replay.headers += [
            RecordHeader("replay-of", "dead-letters/0/0"), RecordHeader("replay-for", "other"),
        ]
        try await broker.feed([replay])
        try await broker.feed(Array(records.suffix(1)))
        let second = start(broker)
        try await broker.waitUntilRead(to: 3)
        #expect(await second.stop() == nil)
        let found = try await broker.committed(.sightings)
        #expect(
            found.map { String(decoding: $0.value ?? [], as: UTF8.self) }
                == ["rapat=1", "rapat=2", "rapat=1", "rapat=3"])
    }

    @Test("An old installation restores what its state topic keeps, and not what it ever wrote")
    func age() async throws {
        var restored: [Int] = []
        for written in [40, 400] {
            let broker = try await Broker.fresh()
            let records = Words.records(written, seed: 36, poison: false)
            try await broker.feed(records)
            let first = start(broker)
            try await broker.waitUntilRead(to: Int64(written))
            #expect(await first.stop() == nil)
            // As retention does with what is too old: the last thirty stay.
            let kept = try #require(try await broker.committed(.sightings).suffix(30).first)
            let admin = try KafkaAdmin(broker.client)
            let state = TopicPartition(topic: broker.names.name(of: .sightings), partition: 0)
            let left = try await admin.deleteRecords(before: [state: kept.offset])
            #expect(try #require(left[state]).get() == kept.offset)
            await admin.close()
            let second = start(broker)
            try await second.log.wait { if case .restored = $0 { true } else { false } }
            #expect(await second.stop() == nil)
            for case .restored(_, let records, _, _) in second.log.all { restored.append(records) }
        }
        #expect(restored == [30, 30])
    }

    @Test("A group that has forgotten its offsets goes on where its own output ends")
    func offsetsExpired() async throws {
        let broker = try await Broker.fresh()
        let records = Words.records(200, seed: 33, poison: false)
        try await broker.feed(Array(records.prefix(120)))
        let first = start(broker)
        try await broker.waitUntilRead(to: 120)
        #expect(await first.stop() == nil)
        try await broker.feed(Array(records.suffix(80)))
        // Another group of the same stage is what a group without offsets is.
        let other = Broker(
            bootstrap: broker.bootstrap, prefix: broker.prefix, group: broker.group + "-2")
        let second = start(other)
        try await other.waitUntilRead(to: 200)
        #expect(await second.stop() == nil)
        try await check(broker, records)
    }

    @Test("A committed offset beyond the end is a failure in a sentence")
    func beyondTheEnd() async throws {
        let broker = try await Broker.fresh()
        try await broker.feed(Words.records(3, seed: 34))
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: broker.client, groupID: broker.group))
        try await consumer.commit(
            [
                TopicPartition(topic: broker.names.name(of: .articles), partition: 0):
                    CommittedOffset(offset: 10)
            ], timeout: .seconds(60))
        await consumer.close()
        let failure = await start(broker).end.value
        #expect(failure?.kind == .data)
        #expect(failure?.description.contains("up to 10, but the topic ends at 3") == true)
    }

    @Test("Of two live workers with one slot one ends with a clear error, and nothing is doubled")
    func oneSlot() async throws {
        let broker = try await Broker.fresh()
        let records = Words.records(100, seed: 35)
        try await broker.feed(Array(records.prefix(50)))
        var settings = broker.settings(isImpatient: true)
        settings.slot = "a"
        let first = start(broker, settings)
        do {
            try await broker.waitUntilRead(to: 50)
        } catch {
            Issue.record("\(first.log.text)")
            throw error
        }
        let second = start(broker, settings)
        try await second.log.wait { if case .assigned = $0 { true } else { false } }
        try await broker.feed(Array(records.suffix(50)))
        do {
            try await broker.waitUntilRead(to: 100)
        } catch {
            Issue.record("first:\n\(first.log.text)\nsecond:\n\(second.log.text)")
            throw error
        }
        let failure = await first.end.value
        #expect(failure?.kind == .fenced)
        #expect(failure?.description.contains("slot 'a'") == true)
        #expect(await second.stop() == nil)
        try await check(broker, records)
    }
}
