internal import Dispatch
internal import Kafka
internal import Pipeline
internal import Synchronization

/// Notes on the broker which record is at work for too long, while the worker that decides it
/// cannot be asked.
final class HangWitness: Sendable {
    /// How a partition stands while its records are decided.
    struct Standing: Sendable {
        let topic: Topic
        let partition: TopicPartition
        let next: Int64
        let note: CommitNote
    }

    /// Commits offsets with their notes.
    typealias Commit = @Sendable ([TopicPartition: CommittedOffset]) async -> Void

    private let scene = Mutex<(standings: [Standing], commit: Commit)?>(nil)

    /// Records are about to be decided.
    func see(_ standings: [Standing], commit: @escaping Commit) {
        scene.withLock { $0 = (standings, commit) }
    }

    func forget() { scene.withLock { $0 = nil } }

    /// Leaves the note; whoever takes the partition over finds it.
    func testify(about record: RecordPosition) {
        guard let (standings, commit) = scene.withLock({ $0 }),
            let standing = standings.first(where: {
                $0.topic == record.topic && $0.partition.partition == record.partition
            })
        else { return }
        let note = Self.note(about: record.offset, standing.note)
        let offset = CommittedOffset(offset: standing.next, metadata: note.metadata)
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            await commit([standing.partition: offset])
            done.signal()
        }
        // Better no note than no end.
        _ = done.wait(timeout: .now() + .seconds(5))
    }

    static func note(about offset: Int64, _ before: CommitNote) -> CommitNote {
        var note = before
        note.isClean = false
        var tries = 1
        if let known = before.suspect, known.from <= offset, offset < known.to {
            tries = known.tries
        }
        note.suspect = CommitNote.Suspect(from: offset, to: offset + 1, tries: tries, hung: true)
        return note
    }
}
