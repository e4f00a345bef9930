import Dispatch

/// Runs an actor's calls one after another on a queue of its own, so that waiting for a disk or a
/// server never holds a thread of the pool on which everything else runs.
final class StoreExecutor: SerialExecutor {
    private let queue = DispatchQueue(label: "mahakam.meeting-store")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
