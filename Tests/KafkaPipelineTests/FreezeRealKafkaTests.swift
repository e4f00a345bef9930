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
        "Workers that are frozen beyond their session, over a real Kafka",
        .enabled(if: Broker.address != nil), .timeLimit(.minutes(5)), .serialized)
    struct FreezeRealKafkaTests {
        /// Has this process stopped and continued from outside, as a paused container is.
        private static func freeze(seconds: Int) {
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            let me = getpid()
            shell.arguments = ["-c", "kill -STOP \(me); sleep \(seconds); kill -CONT \(me)"]
            try? shell.run()
        }

        /// Works until the group has read everything; is frozen once on the way.
        ///
        /// - Returns: Whether it heard after the freeze that it may not go on as it was.
        @discardableResult
        private static func workFrozen(_ broker: Broker, to end: Int64) async -> Bool {
            let commits = Atomic(0)
            let isRefused = Atomic(false)
            let worker = StageWorker(
                WordCounter.definition,
                settings: broker.settings(window: .milliseconds(2), records: 10, isImpatient: true),
                observe: { event in
                    switch event {
                    case .lost, .aborted, .rebuilding:
                        if commits.load(ordering: .relaxed) >= 8 {
                            isRefused.store(true, ordering: .relaxed)
                        }
                    default: break
                    }
                    guard case .committed = event else { return }
                    if commits.add(1, ordering: .relaxed).newValue == 8 { freeze(seconds: 9) }
                }, onHang: { _ in })
            async let done: Void? = try? worker.run()
            // What asks was frozen too, and may hear of a broken connection first.
            while ((try? await broker.position())??.offset ?? 0) < end {
                try? await Task.sleep(for: .milliseconds(50))
            }
            worker.stop()
            _ = await done
            return isRefused.load(ordering: .relaxed)
        }

        private func check(_ broker: Broker, _ records: [InputRecord]) async throws {
            let expected = try Expectation(WordCounter.definition, over: records)
            for topic in [Topic.sightings, .meetings, .deadLetters] {
                let found = try await broker.committed(topic)
                #expect(expected.difference(in: found, of: topic) == nil)
            }
        }

        @Test("Alone, it comes back and goes on")
        func alone() async throws {
            let broker = try await Broker.fresh()
            let records = Words.records(600, seed: 21)
            try await broker.feed(records)
            await #expect(processExitsWith: .success) { [broker = broker as Broker] in
                await Self.workFrozen(broker, to: 600)
            }
            #expect(try await broker.position()?.offset == 600)
            try await check(broker, records)
        }

        @Test("With a successor, the zombie publishes nothing more for what it has lost")
        func zombie() async throws {
            let broker = try await Broker.fresh()
            let records = Words.records(600, seed: 22)
            try await broker.feed(Array(records.prefix(300)))
            let log = EventLog()
            let successor = StageWorker(
                WordCounter.definition, settings: broker.settings(records: 10, isImpatient: true),
                observe: { log.append($0) }, onHang: { _ in })
            async let frozen = #expect(processExitsWith: .success) {
                [broker = broker as Broker] in
                if await !Self.workFrozen(broker, to: 600) { exit(3) }
            }
            try await broker.waitUntilRead(to: 30)
            async let done: Void = successor.run()
            try await log.wait { if case .committed = $0 { true } else { false } }
            try await broker.feed(Array(records.suffix(300)))
            try await broker.waitUntilRead(to: 600)
            _ = await frozen
            successor.stop()
            try await done
            try await check(broker, records)
        }
    }
}
