internal import Kafka
internal import Pipeline

/// What is needed to note on the broker which record is at work for too long, while the worker
/// that decides it cannot be asked.
struct HangWitness: Sendable {
    /// How a partition stands while its records are decided.
    struct Standing: Sendable {
        let partition: TopicPartition
        let next: Int64
        let note: CommitNote
    }

    let transactor: Transactor
    let standings: [Standing]

    /// Leaves the note; whoever takes the partition over finds it.
    func note(_ record: RecordPosition) async {
        guard let standing = standings.first(where: { $0.partition.partition == record.partition })
        else { return }
        var note = standing.note
        note.isClean = false
        let known = note.suspect.flatMap {
            $0.from <= record.offset && record.offset < $0.to ? $0 : nil
        }
        note.suspect = CommitNote.Suspect(
            from: record.offset, to: record.offset + 1, tries: known?.tries ?? 1, hung: true)
        let offset = CommittedOffset(offset: standing.next, metadata: note.metadata)
        _ = await transactor.publish([], moving: [standing.partition: offset])
    }
}
