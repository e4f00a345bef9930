/// A worker that runs until it is told to stop.
public protocol Worker: Sendable {
    /// Works until `stop` or until it cannot go on.
    ///
    /// - Throws: `WorkerFailure` with what happened and what to do.
    func run() async throws(WorkerFailure)

    /// Asks it to finish what it has begun, commit, leave the group and return.
    func stop()
}
