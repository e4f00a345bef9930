import CommandLine
import JSON
import Kafka
import KafkaPipeline
import Pipeline
import Synchronization

/// Lets a stage restore its state from its own output and stops it.
struct RestoreMeasure {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    private struct Restored {
        var partitions = 0
        var records = 0
        var took = Duration.zero
        var processorSeconds = 0.0
        var watch: Stopwatch?
    }

    private final class Note: Sendable {
        let state = Mutex(Restored())
    }

    func measure() async throws -> JSON {
        let note = Note()
        let partitions = try options.number("partitions")
        let settings = try WorkerSettings(benchmark: options)
        try await leaveOffsets(of: settings, partitions)
        let worker = StageWorker(
            try StateKind(options).definition, settings: settings,
            observe: { event in
                note.state.withLock { Self.take(event, into: &$0) }
            }, onHang: { _ in })
        let stopping = Task {
            while note.state.withLock({ $0.partitions < partitions }) {
                try await Task.sleep(for: .milliseconds(20))
            }
            worker.stop()
        }
        try await worker.run()
        stopping.cancel()
        let result = note.state.withLock { $0 }
        return .object([
            "records": .integer(result.records),
            "seconds": .number(Measured.plain(result.took / .seconds(1))),
            "processor_seconds": .number(Measured.plain(result.processorSeconds)),
        ])
    }

    /// As a worker that died has left them: a group without any looks through the outputs first.
    private func leaveOffsets(of settings: WorkerSettings, _ partitions: Int) async throws {
        let consumer = try KafkaConsumer(
            ConsumerConfiguration(client: settings.client, groupID: settings.group))
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for number in 0..<Int32(partitions) {
            let input = TopicPartition(
                topic: settings.names.name(of: .articles), partition: number)
            offsets[input] = CommittedOffset(
                offset: try await consumer.watermarks(of: input).high)
        }
        try await consumer.commit(offsets, timeout: .seconds(10))
        await consumer.close()
    }

    private static func take(_ event: WorkerEvent, into restored: inout Restored) {
        switch event {
        case .joined: restored.watch = Stopwatch()
        case .restored(_, let records, _, let took):
            restored.partitions += 1
            restored.records += records
            restored.took = max(restored.took, took)
            restored.processorSeconds = restored.watch?.processorSeconds ?? 0
        default: break
        }
    }
}
