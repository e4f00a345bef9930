import Foundation
import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Synchronization
import Testing
import WorkerTesting

extension ProcessesRealKafkaTests {
    @Suite(
        "Workers that die, over a real Kafka", .enabled(if: Broker.address != nil),
        .timeLimit(.minutes(5)), .serialized)
    struct KillRealKafkaTests {
        /// Kills the process it runs in once it has committed so often and waited so long.
        private static func runUntilKilled(_ broker: Broker, afterCommits: Int, wait: Int) async {
            let commits = Atomic(0)
            let worker = StageWorker(
                WordCounter.definition,
                settings: broker.settings(window: .milliseconds(2), records: 10, isImpatient: true),
                observe: { event in
                    guard case .committed = event else { return }
                    if commits.add(1, ordering: .relaxed).newValue == afterCommits {
                        // The next transaction is at some step of its life by then.
                        Task.detached {
                            try? await Task.sleep(for: .milliseconds(wait))
                            kill(getpid(), SIGKILL)
                        }
                    }
                }, onHang: { _ in })
            try? await worker.run()
        }

        @Test("kill -9 in the middle of its work loses nothing and doubles nothing")
        func killed() async throws {
            let broker = try await Broker.fresh()
            let records = Words.records(1500, seed: 11)
            try await broker.feed(records)
            for wait in [0, 3, 7, 12] {
                await #expect(processExitsWith: .signal(SIGKILL)) {
                    [broker = broker as Broker, wait = wait as Int] in
                    await Self.runUntilKilled(broker, afterCommits: 12, wait: wait)
                }
            }
            let log = EventLog()
            let worker = StageWorker(
                WordCounter.definition, settings: broker.settings(isImpatient: true),
                observe: { log.append($0) },
                onHang: { _ in })
            async let done: Void = worker.run()
            try await broker.waitUntilRead(to: 1500)
            worker.stop()
            try await done
            let expected = try Expectation(WordCounter.definition, over: records)
            for topic in [Topic.sightings, .meetings, .deadLetters] {
                let found = try await broker.committed(topic)
                #expect(expected.difference(in: found, of: topic) == nil)
            }
            #expect(log.count { if case .uncleanEnd = $0 { true } else { false } } == 1)
        }

        /// Once with others, and three times alone.
        @Test("A record that kills its worker is a letter after three tries alone, and all goes on")
        func poison() async throws {
            let broker = try await Broker.fresh()
            var records = Words.records(60, seed: 12, poison: false)
            records[40].value = Array("trap".utf8)
            try await broker.feed(records)
            for _ in 0..<4 {
                await #expect(processExitsWith: .signal(SIGKILL)) { [broker = broker as Broker] in
                    let worker = StageWorker(
                        Trap.definition(isDeadly: true),
                        settings: broker.settings(isImpatient: true), observe: { _ in },
                        onHang: { _ in })
                    try? await worker.run()
                }
            }
            let worker = StageWorker(
                Trap.definition(isDeadly: false), settings: broker.settings(isImpatient: true),
                observe: { _ in }, onHang: { _ in })
            async let done: Void = worker.run()
            try await broker.waitUntilRead(to: 60)
            worker.stop()
            try await done
            let letters = try await broker.committed(.deadLetters)
            #expect(letters.map { $0.headers.text(of: "mahakam-error-code") } == ["crashed-stage"])
            #expect(letters.first?.headers.text(of: "mahakam-error-offset") == "40")
            #expect(letters.first?.headers.text(of: "mahakam-error-attempts") == "3")
            var others = records
            others.remove(at: 40)
            let counts = try await broker.committed(.sightings).map(\.value)
            let expected = try Expectation(WordCounter.definition, over: others)
            #expect(counts == expected.outputs.filter { $0.topic == .sightings }.map(\.value))
        }

        @Test("A record that never ends is named, and is a letter at the third try")
        func hanging() async throws {
            let broker = try await Broker.fresh()
            var records = Words.records(30, seed: 13, poison: false)
            records[20].value = Array("sleep".utf8)
            try await broker.feed(records)
            for _ in 0..<3 {
                await #expect(processExitsWith: .exitCode(75)) { [broker = broker as Broker] in
                    var settings = broker.settings(isImpatient: true)
                    settings.recordLimit = .milliseconds(500)
                    let worker = StageWorker(
                        Trap.definition(isDeadly: true), settings: settings, observe: { _ in },
                        onHang: { _ in _exit(75) })
                    try? await worker.run()
                }
            }
            let worker = StageWorker(
                Trap.definition(isDeadly: false), settings: broker.settings(isImpatient: true),
                observe: { _ in }, onHang: { _ in })
            async let done: Void = worker.run()
            try await broker.waitUntilRead(to: 30)
            worker.stop()
            try await done
            let letters = try await broker.committed(.deadLetters)
            #expect(
                letters.map { $0.headers.text(of: "mahakam-error-code") } == ["timed-out-stage"])
            #expect(letters.first?.headers.text(of: "mahakam-error-offset") == "20")
        }
    }
}

/// A word counter that `trap` kills and `sleep` stops for ever, where it is deadly.
///
/// Elsewhere it counts them as words, so that a test that should not meet them fails and lives.
private final class Trap: Stage {
    static func definition(isDeadly: Bool) -> StageDefinition {
        StageDefinition(
            name: "count", input: .articles, outputs: [.sightings, .meetings],
            state: .ownOutput(.sightings), make: { _ in Trap(isDeadly: isDeadly) })
    }

    private let isDeadly: Bool
    private let counter = WordCounter()

    init(isDeadly: Bool) { self.isDeadly = isDeadly }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        if isDeadly, record.value == Array("trap".utf8) { kill(getpid(), SIGKILL) }
        while isDeadly, record.value == Array("sleep".utf8) { usleep(10_000) }
        return try counter.decide(record)
    }

    func restore(_ record: InputRecord) throws(RecordFault) { try counter.restore(record) }
    func mark() { counter.mark() }
    func settle() { counter.settle() }
    func rollBack() { counter.rollBack() }
}
