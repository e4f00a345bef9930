import JSON
import KafkaPipeline
import MeetingStore
import Pipeline
import Stages

/// Runs the store over its topics into a database and measures from the moment in which
/// partitions are at work to the commit of the last record.
struct SinkMeasure {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let wanted = try options.number("records")
        let store = try await StoreAddress(try options.text("database")).open(for: .writing)
        // The tables are made before the clock runs, as the peer's are.
        let before = try await store.counts()
        let progress = StageProgress(wanted: wanted)
        let settings = try WorkerSettings(benchmark: options)
        let worker = SinkWorker(
            .store(store, prefix: try options.text("prefix")), settings: settings,
            observe: { progress.note($0) }, onHang: { _ in })
        progress.whenDone { worker.stop() }
        try await worker.run()
        var measured = try progress.measured()
        let counts = try await store.counts()
        await store.close()
        measured.more["articles"] = .integer(counts.articles - before.articles)
        return measured
    }
}
