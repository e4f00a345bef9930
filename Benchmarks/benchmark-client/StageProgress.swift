import JSON
import Kafka
import KafkaPipeline
import Synchronization

/// Follows a worker's events to the commit of the last record.
final class StageProgress: Sendable {
    private struct State {
        var watch: Stopwatch?
        var committed = 0
        var letters = 0
        var commits = 0
        var troubles: [String] = []
        var result: Measured?
        var done: (@Sendable () -> Void)?
    }

    /// What went otherwise than in an undisturbed run.
    struct Disturbed: Error, CustomStringConvertible { let description: String }

    private let wanted: Int
    private let state = Mutex(State())

    init(wanted: Int) { self.wanted = wanted }

    func whenDone(_ body: @escaping @Sendable () -> Void) { state.withLock { $0.done = body } }

    func note(_ event: WorkerEvent) {
        let done: (@Sendable () -> Void)? = state.withLock { state in
            switch event {
            case .assigned: if state.watch == nil { state.watch = Stopwatch() }
            case .aborted(let error): state.troubles.append(error.description)
            case .rebuilding(let reason): state.troubles.append(reason)
            case .trouble(let what, _): state.troubles.append(what)
            case .committed(let batch): return count(batch, &state)
            default: break
            }
            return nil
        }
        done?()
    }

    private func count(
        _ batch: CommittedBatch, _ state: inout State
    ) -> (@Sendable () -> Void)? {
        state.committed += batch.records
        state.letters += batch.letters
        state.commits += 1
        guard state.committed >= wanted, state.result == nil, let watch = state.watch else {
            return nil
        }
        var result = Measured(state.committed, by: watch)
        result.more["commits"] = .integer(state.commits)
        state.result = result
        return state.done
    }

    func measured() throws -> Measured {
        try state.withLock { state in
            guard let result = state.result, state.troubles.isEmpty, state.letters == 0 else {
                throw Disturbed(
                    description: "the stage committed \(state.committed) of \(wanted) records, "
                        + "\(state.letters) letters; \(state.troubles.joined(separator: "; "))")
            }
            return result
        }
    }
}
