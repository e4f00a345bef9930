import Article
import JSON
import MeetingFusion
import Pipeline

/// Fuses what all articles of a meeting say into one record, version by version.
final class EnrichStage: Stage {
    private let fold = MeetingFold()

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        let sighting = try record.decoded(as: Sighting.self)
        return fold.apply(sighting).map { meeting in
            OutputRecord(
                topic: .meetings, key: Array(meeting.id.text.utf8), value: meeting.json.bytes)
        }
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        fold.restore(try record.decoded(as: Sighting.self))
    }

    func mark() { fold.mark() }
    func settle() { fold.settle() }
    func rollBack() { fold.rollBack() }
}
