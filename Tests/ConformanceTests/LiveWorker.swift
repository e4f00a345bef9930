import Pipeline
import WorkerTesting

@testable import KafkaPipeline

/// A stage's worker at work in this process, and what it tells.
struct LiveWorker: Sendable {
    /// Under which its producers are known.
    let transactionalIDs: [String]
    private let running: Running

    init(
        _ definition: StageDefinition, _ settings: WorkerSettings,
        on event: @escaping @Sendable (WorkerEvent) -> Void = { _ in }
    ) {
        let log = EventLog()
        let worker = StageWorker(
            definition, settings: settings,
            observe: {
                log.append($0)
                event($0)
            }, onHang: { _ in })
        transactionalIDs = worker.transactionalIDs
        running = Running(worker, log)
    }

    /// How it ends; nil for an end in good order.
    var end: Task<WorkerFailure?, Never> { running.end }

    /// Everything it told.
    var events: [WorkerEvent] { running.log.all }

    /// Everything it told, a line each.
    var story: String { running.log.text }

    func count(_ matches: (WorkerEvent) -> Bool) -> Int { running.log.count(matches) }

    /// How many records it has committed before a transaction of its was refused or given up.
    var committedBeforeRefusal: Int {
        var count = 0
        for event in running.log.all {
            switch event {
            case .committed(let batch): count += batch.records
            case .aborted, .rebuilding: return count
            default: break
            }
        }
        return count
    }

    func wait(
        for what: String, within limit: Duration = .seconds(60),
        _ matches: @Sendable (WorkerEvent) -> Bool
    ) async throws {
        do {
            try await running.log.wait(within: limit, matches)
        } catch {
            throw Late("Not in \(limit): \(what)\n\(error)")
        }
    }

    /// Stops it and waits for its end.
    func stop() async -> WorkerFailure? { await running.stop() }
}
