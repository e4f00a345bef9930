import KafkaPipeline

/// A worker at work in this process.
struct Running: Sendable {
    private let worker: any Worker
    /// How it ends; nil for an end in good order.
    let end: Task<WorkerFailure?, Never>
    let log: EventLog

    init(_ worker: any Worker, _ log: EventLog) {
        self.worker = worker
        self.log = log
        end = Task {
            do throws(WorkerFailure) {
                try await worker.run()
                return nil
            } catch {
                return error
            }
        }
    }

    /// Waits until one of them has ended, stops the others, and answers what was no good order.
    static func firstToEnd(of all: [Running]) async -> [WorkerFailure] {
        await withTaskGroup(of: WorkerFailure?.self) { group in
            for one in all { group.addTask { await one.end.value } }
            let first = await group.next() ?? nil
            for one in all { one.worker.stop() }
            var failures = [first].compactMap(\.self)
            for await end in group { if let end { failures.append(end) } }
            return failures
        }
    }

    /// Stops it and waits for its end.
    func stop() async -> WorkerFailure? {
        worker.stop()
        return await end.value
    }
}
