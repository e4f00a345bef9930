import KafkaPipeline
import Pipeline
import Synchronization

/// A worker at work in this process, and what it tells.
final class LiveWorker: Sendable {
    private final class Diary: Sendable {
        let events = Mutex<[WorkerEvent]>([])

        func note(_ event: WorkerEvent) { events.withLock { $0.append(event) } }
    }

    private let worker: StageWorker
    private let diary: Diary
    /// How it ends; nil for an end in good order.
    let end: Task<WorkerFailure?, Never>

    init(
        _ definition: StageDefinition, _ settings: WorkerSettings,
        on event: @escaping @Sendable (WorkerEvent) -> Void = { _ in }
    ) {
        let diary = Diary()
        let worker = StageWorker(
            definition, settings: settings,
            observe: {
                diary.note($0)
                event($0)
            }, onHang: { _ in })
        self.diary = diary
        self.worker = worker
        end = Task {
            do throws(WorkerFailure) {
                try await worker.run()
                return nil
            } catch {
                return error
            }
        }
    }

    func count(_ matches: (WorkerEvent) -> Bool) -> Int {
        diary.events.withLock { $0 }.count(where: matches)
    }

    func wait(
        for what: String, within limit: Duration = .seconds(60), _ matches: (WorkerEvent) -> Bool
    ) async throws {
        do {
            try await eventually(what, within: limit) { count(matches) > 0 }
        } catch {
            throw Late("\(error)\n\(story)")
        }
    }

    /// Everything it told, a line each.
    var story: String {
        diary.events.withLock { $0 }.map { event in
            if case .committed(let batch) = event { return "committed \(batch.positions)" }
            return "\(event)"
        }.joined(separator: "\n")
    }

    /// Stops it and waits for its end.
    func stop() async -> WorkerFailure? {
        worker.stop()
        return await end.value
    }
}
