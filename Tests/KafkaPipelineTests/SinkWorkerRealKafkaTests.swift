import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing
import WorkerTesting

@Suite("A sink over a real Kafka", .enabled(if: Broker.address != nil), .timeLimit(.minutes(5)))
struct SinkWorkerRealKafkaTests {
    private func start(
        _ sink: Shelf, _ broker: Broker, _ log: EventLog
    ) -> (worker: SinkWorker<Shelf>, done: Task<WorkerFailure?, Never>) {
        let worker = SinkWorker(
            SinkDefinition(name: "store", inputs: [.sightings, .meetings], sink: sink),
            settings: broker.settings(), observe: { log.append($0) }, onHang: { _ in })
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

    private func feed(_ broker: Broker, _ count: Int, from first: Int) async throws {
        for topic in [Topic.sightings, .meetings] {
            try await broker.feed(
                (first..<first + count).map { index in
                    InputRecord(
                        topic: topic, partition: 0, offset: 0, key: nil,
                        value: index == 13 ? nil : Array("\(topic) \(index)".utf8))
                })
        }
    }

    @Test("Each record arrives once, over restarts and a database that fails now and then")
    func once() async throws {
        let broker = try await Broker.fresh()
        let sink = Shelf(failingEvery: 3)
        let log = EventLog()
        try await feed(broker, 100, from: 0)
        var (worker, done) = start(sink, broker, log)
        for topic in [Topic.sightings, .meetings] {
            try await broker.waitUntilRead(to: 100, of: topic)
        }
        worker.stop()
        #expect(await done.value == nil)
        try await feed(broker, 50, from: 100)
        (worker, done) = start(sink, broker, log)
        for topic in [Topic.sightings, .meetings] {
            try await broker.waitUntilRead(to: 150, of: topic)
        }
        worker.stop()
        #expect(await done.value == nil)
        for topic in [Topic.sightings, .meetings] {
            let expected = (0..<150).filter { $0 != 13 }.map { "\(topic) \($0)" }
            #expect(await sink.rows.filter { $0.hasPrefix("\(topic) ") } == expected)
        }
        let letters = try await broker.committed(.deadLetters)
        #expect(letters.count == 2)
        #expect(letters.allSatisfy { $0.value == nil })
        #expect(log.count { if case .trouble = $0 { true } else { false } } > 0)
    }

    @Test("A letter is sent once, though the database fails after it again and again")
    func letterOnce() async throws {
        let broker = try await Broker.fresh()
        let sink = Shelf(disowning: 3)
        let log = EventLog()
        try await feed(broker, 20, from: 0)
        let (worker, done) = start(sink, broker, log)
        for topic in [Topic.sightings, .meetings] {
            try await broker.waitUntilRead(to: 20, of: topic)
        }
        worker.stop()
        #expect(await done.value == nil)
        #expect(log.count { if case .rebuilding = $0 { true } else { false } } == 3)
        let letters = try await broker.committed(.deadLetters)
        let sources = letters.map { $0.headers.text(of: "mahakam-error-topic") ?? "" }
        #expect(sources.sorted() == ["meetings", "sightings"], "\(log.text)")
        #expect(await sink.rows.count == 38)
    }

    @Test("Positions beyond the end, or of another cluster, stop it with a sentence")
    func wrongPlace() async throws {
        let broker = try await Broker.fresh()
        try await feed(broker, 5, from: 0)
        let ahead = Shelf(positions: [SinkPartition(topic: .meetings, partition: 0): 9])
        let failure = await start(ahead, broker, EventLog()).done.value
        #expect(failure?.kind == .data)
        #expect(failure?.description.contains("ends at 5") == true)
        let strange = await start(Shelf(cluster: "another"), broker, EventLog()).done.value
        #expect(strange?.kind == .data)
        #expect(strange?.description.contains("another cluster") == true)
    }

    @Test("A worker whose position another has moved writes nothing and begins anew")
    func fenced() async throws {
        let broker = try await Broker.fresh()
        let sink = Shelf()
        let log = EventLog()
        let (worker, done) = start(sink, broker, log)
        try await log.wait { if case .assigned = $0 { true } else { false } }
        // As if another worker had stored the first three meetings.
        await sink.put(["meetings 0", "meetings 1", "meetings 2"], to: 3)
        try await feed(broker, 10, from: 0)
        try await broker.waitUntilRead(to: 10, of: .meetings)
        worker.stop()
        #expect(await done.value == nil)
        let meetings = await sink.rows.filter { $0.hasPrefix("meetings ") }
        #expect(meetings == (0..<10).map { "meetings \($0)" })
        #expect(log.count { if case .rebuilding = $0 { true } else { false } } > 0)
    }
}

/// A database of one list.
private actor Shelf: RecordSink {
    private(set) var rows: [String] = []
    private var positions: [SinkPartition: Int64]
    private let cluster: String?
    private let failingEvery: Int?
    /// How often it takes its worker for somebody who has lost his place, bad record and all.
    private var disowning: Int
    private var calls = 0

    init(
        positions: [SinkPartition: Int64] = [:], cluster: String? = nil, failingEvery: Int? = nil,
        disowning: Int = 0
    ) {
        self.positions = positions
        self.cluster = cluster
        self.failingEvery = failingEvery
        self.disowning = disowning
    }

    func put(_ texts: [String], to position: Int64) {
        rows += texts
        positions[SinkPartition(topic: .meetings, partition: 0)] = position
    }

    nonisolated func read(_ record: InputRecord) throws(RecordFault) -> String {
        guard let value = record.value else {
            throw RecordFault(code: "no-value", message: "There is nothing.")
        }
        return String(decoding: value, as: UTF8.self)
    }

    func positions(
        cluster: String, of partitions: [SinkPartition]
    ) async throws(SinkError) -> [SinkPartition: Int64] {
        if let known = self.cluster, known != cluster {
            throw .stop("The positions are those of another cluster.")
        }
        return positions.filter { partitions.contains($0.key) }
    }

    func apply(_ entries: [String], cluster: String, moves: [SinkMove]) async throws(SinkError) {
        calls += 1
        if let failingEvery, calls % failingEvery != 0 { throw .unavailable("The shelf is shut.") }
        if disowning > 0, moves.allSatisfy({ $0.to > 13 }) {
            disowning -= 1
            throw .notOwner("It is not told why.")
        }
        for move in moves where positions[move.partition] != move.from {
            throw .notOwner("Another worker has moved \(move.partition).")
        }
        for move in moves { positions[move.partition] = move.to }
        rows += entries
    }
}
