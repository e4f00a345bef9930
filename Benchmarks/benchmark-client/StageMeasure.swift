import CommandLine
import KafkaPipeline
import Pipeline

/// Runs a stage over its topics and measures from the moment in which partitions are at work to
/// the commit of the last record.
struct StageMeasure {
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    func measure() async throws -> Measured {
        let progress = StageProgress(wanted: try options.number("records"))
        let definition =
            try options.text("kind") == "parse" ? ParsingStage.definition : PassThrough.definition
        let worker = StageWorker(
            definition, settings: try WorkerSettings(benchmark: options),
            observe: { progress.note($0) }, onHang: { _ in })
        progress.whenDone { worker.stop() }
        try await worker.run()
        return try progress.measured()
    }
}
