internal import Pipeline
internal import Synchronization

/// A stage whose state is being brought back, lent to one thread after the other.
final class LentRun: Sendable {
    private let run: Mutex<StageRun?>

    init(_ run: sending StageRun) { self.run = Mutex(run) }

    /// Lends it; nobody else has it in the meantime.
    func lend<Result: Sendable>(
        _ body: (StageRun) throws(StageFailure) -> Result
    ) throws(StageFailure) -> Result {
        try run.withLock { (run) throws(StageFailure) in
            guard let run else { throw Self.gone }
            return try body(run)
        }
    }

    /// Has it do what it put off until everything is read, and answers how that went.
    var ended: Result<Void, StageFailure> {
        Result { () throws(StageFailure) in
            try lend { (run) throws(StageFailure) in try run.restored() }
        }
    }

    /// Gives it away for good.
    func give() throws(StageFailure) -> sending StageRun {
        let given = run.withLock { run in
            let given = run
            run = nil
            return given
        }
        guard let given else { throw Self.gone }
        return given
    }

    private static let gone = StageFailure(
        "A stage was wanted for a restore that had ended: a fault of this program. Nothing was "
            + "lost; start it again.")
}
