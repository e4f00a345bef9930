import Glibc
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing

extension RealKafkaConformance {
    @Suite(
        "RealKafka deadly pages",
        .enabled(if: Site.sharedBootstrap != nil, "KAFKA_BOOTSTRAP_SERVERS is not set"))
    struct RealKafkaDeadlyPages {
        /// What a replica ends with when all is done.
        private static let done: Int32 = 3

        /// One life of a replica: until a page ends it, or everything is read.
        private static func live(_ site: Site) async {
            var settings = site.settings(records: 10)
            settings.recordLimit = .seconds(1)
            let worker = StageWorker(
                Deadly.definition, settings: settings, observe: { _ in },
                onHang: { _ in _exit(75) })
            async let end: Void? = try? worker.run()
            for partition in Int32(0)..<2 {
                try? await site.waitUntilRead(
                    site.partition(.articles, partition), to: 100, within: .seconds(200))
            }
            worker.stop()
            _ = await end
            _exit(done)
        }

        /// Starts a replica again whenever it has died, as a supervisor does; counts its deaths.
        private func supervise(_ site: Site) async throws -> Int {
            for deaths in 0..<10 {
                let result = await #expect(processExitsWith: .failure) {
                    [site = site as Site] in
                    await Self.live(site)
                }
                if result?.exitStatus == .exitCode(Self.done) { return deaths }
            }
            throw Late("A replica died ten times.")
        }

        @Test(
            "A page that traps and one that never ends: two replicas go on, the letters are there")
        func twoReplicas() async throws {
            let site = Site()
            try await site.makeStage(partitions: 2)
            var inputs = (Int32(0)..<2).map {
                Texts.records(0..<100, seed: UInt64($0), partition: $0)
            }
            inputs[0][50].value = Array("trap".utf8)
            inputs[1][70].value = Array("loop".utf8)
            for input in inputs { try await site.feed(input) }
            async let one = supervise(site)
            async let two = supervise(site)
            let deaths = try await [one, two]
            // Three tries for a page; one may go uncounted when it falls into a rebalance.
            #expect((4...9).contains(deaths.reduce(0, +)), "\(deaths)")
            var letters: [Message] = []
            for partition in Int32(0)..<2 {
                letters += try await site.read(site.partition(.deadLetters, partition))
            }
            let told = letters.map { letter in
                ["code", "partition", "offset", "attempts"].map { name in
                    letter.headers.first { $0.name == "mahakam-error-\(name)" }?.value
                        .map { String(decoding: $0, as: UTF8.self) } ?? "-"
                }.joined(separator: " ")
            }
            #expect(
                told.sorted() == ["crashed-stage 0 50 3", "timed-out-stage 1 70 3"])
            for (partition, offset) in [(0, 50), (1, 70)] {
                inputs[partition].remove(at: offset)
                let rest = try Undisturbed(WordCounter.definition, over: inputs[partition])
                try await rest.expect(at: site, on: [.sightings], partition: Int32(partition))
            }
        }
    }
}

/// A word counter that one page traps and another keeps for ever.
private final class Deadly: Stage {
    static let definition = StageDefinition(
        name: "count", input: .articles, outputs: [.sightings, .meetings],
        state: .ownOutput(.sightings), copartitioned: [.sightings], make: { _ in Deadly() })

    private let counter = WordCounter()

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        if record.value == Array("trap".utf8) {
            let nothing: [UInt8] = []
            _ = nothing[nothing.count + Int(record.offset)]
        }
        while record.value == Array("loop".utf8) { usleep(10_000) }
        return try counter.decide(record)
    }

    func restore(_ record: InputRecord) throws(RecordFault) { try counter.restore(record) }
    func mark() { counter.mark() }
    func settle() { counter.settle() }
    func rollBack() { counter.rollBack() }
}
