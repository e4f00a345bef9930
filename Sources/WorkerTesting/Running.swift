public import KafkaPipeline

/// A worker at work in this process.
public struct Running: Sendable {
    private let worker: any Worker
    /// How it ends; nil for an end in good order.
    public let end: Task<WorkerFailure?, Never>
    /// What it says.
    public let log: EventLog

    /// Starts a worker that tells a log what happens.
    public init(_ worker: any Worker, _ log: EventLog) {
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

    /// Stops it and waits for its end.
    public func stop() async -> WorkerFailure? {
        worker.stop()
        return await end.value
    }
}
