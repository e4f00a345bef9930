import Kafka
import KafkaPipeline
import Pipeline
import PipelineTesting
import Testing
import WorkerTesting

@Suite("Workers on the broker inside the process", .timeLimit(.minutes(5)))
struct MockBrokerTests {
    @Test("Two stages in a row publish what a local pipeline publishes")
    func chain() async throws {
        let mock = try MockCluster()
        let broker = Broker(bootstrap: mock.bootstrapServers, prefix: "mock.", group: "mock")
        for topic in Topic.allCases {
            try mock.createTopic(broker.names.name(of: topic), partitions: 1)
        }
        let records = Words.records(80, seed: 41)
        let local = LocalPipeline(stages: [WordCounter.definition, RunningTotal.definition])
        for record in records { local.append(to: .articles, key: record.key, value: record.value) }
        try local.run()
        let workers = [WordCounter.definition, RunningTotal.definition].map { definition in
            let log = EventLog()
            var settings = broker.settings()
            settings.group = definition.name
            return Running(
                StageWorker(
                    definition, settings: settings, observe: { log.append($0) }, onHang: { _ in }),
                log)
        }
        try await broker.feed(records)
        let total = local.records(of: .sightings).count
        try await workers[1].log.wait { event in
            guard case .committed(let batch) = event else { return false }
            return batch.positions.values.contains { $0 >= Int64(total) }
        }
        for worker in workers { #expect(await worker.stop() == nil) }
        let found = try await broker.committed(.sightings)
        #expect(found.map(\.value) == local.records(of: .sightings).map(\.value))
        // The broker's times are none of ours.
        func stable(_ records: [InputRecord]) -> [[RecordHeader]] {
            records.map { $0.headers.filter { $0.name != "ce_time" } }
        }
        #expect(stable(found) == stable(local.records(of: .sightings)))
        #expect(found.allSatisfy { $0.headers.text(of: "ce_time") != nil })
        for stage in ["count", "total"] {
            func values(_ records: [InputRecord]) -> [[UInt8]?] {
                records.filter { $0.headers.text(of: "stage") == stage }.map(\.value)
            }
            let meetings = try await broker.committed(.meetings)
            #expect(values(meetings) == values(local.records(of: .meetings)))
        }
    }

    @Test("A worker whose task is cancelled ends, and turns no circles before")
    func cancelled() async throws {
        let mock = try MockCluster()
        let broker = Broker(bootstrap: mock.bootstrapServers, prefix: "mock.", group: "mock")
        for topic in Topic.allCases {
            try mock.createTopic(broker.names.name(of: topic), partitions: 1)
        }
        let log = EventLog()
        let running = Running(
            StageWorker(
                WordCounter.definition, settings: broker.settings(), observe: { log.append($0) },
                onHang: { _ in }),
            log)
        try await log.wait { if case .joined = $0 { true } else { false } }
        running.end.cancel()
        #expect(await running.end.value == nil)
        #expect(log.count { if case .trouble = $0 { true } else { false } } == 0)
    }
}
