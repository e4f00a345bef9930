import Glibc
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Synchronization
import Testing
import WorkerTesting

/// A worker that tries its first records in small portions, a transaction each.
@Suite(
    "Partitions beside one in doubt, over a real Kafka", .enabled(if: Broker.address != nil),
    .timeLimit(.minutes(5)))
struct NeighboursRealKafkaTests {
    /// Where the partitions of the input stood after each transaction.
    private final class Positions: Sendable {
        private let all = Mutex<[[Int32: Int64]]>([])

        func note(_ event: WorkerEvent) {
            guard case .committed(let batch) = event else { return }
            let positions = batch.positions.map { ($0.key.partition, $0.value) }
            all.withLock { $0.append(Dictionary(uniqueKeysWithValues: positions)) }
        }

        /// How far the first partition was when the second had its first record.
        var reachBeforeNeighbour: Int64? {
            all.withLock { all in
                all.firstIndex { $0[1] != nil }
                    .map { index in all[...index].compactMap { $0[0] }.max() ?? 0 }
            }
        }
    }

    @Test("What comes of another partition does not wait until all that was read of it is tried")
    func isNotHeldUp() async throws {
        let broker = try await Broker.fresh(partitions: 2)
        try await broker.feed(Words.records(320, seed: 71, poison: false))
        let (log, positions) = (EventLog(), Positions())
        // All of them are one batch of the consumer, ten portions, and six seconds of work.
        let worker = StageWorker(
            Unhurried.definition, settings: broker.settings(records: 320),
            observe: {
                log.append($0)
                positions.note($0)
            }, onHang: { _ in })
        let running = Running(worker, log)
        try await broker.waitUntilRead(to: 32)
        try await broker.feed(Words.records(1, seed: 72, partition: 1, poison: false))
        try await broker.waitUntilRead(to: 320)
        try await broker.waitUntilRead(to: 1, partition: 1)
        #expect(await running.stop() == nil)
        let reach = try #require(positions.reachBeforeNeighbour)
        #expect(reach < 320, "\(log.text)")
    }
}

/// Counts words, 20 ms a record.
private final class Unhurried: Stage {
    static let definition = StageDefinition(
        name: "count", input: .articles, outputs: [.sightings, .meetings],
        state: .ownOutput(.sightings), make: { _ in Unhurried() })

    private let counter = WordCounter()

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        usleep(20_000)
        return try counter.decide(record)
    }

    func restore(_ record: InputRecord) throws(RecordFault) { try counter.restore(record) }
    func mark() { counter.mark() }
    func settle() { counter.settle() }
    func rollBack() { counter.rollBack() }
}
