import Article
import JSON
import MeetingFusion
import Pipeline

/// Fuses what all articles of a meeting say into one record, version by version.
final class EnrichStage: Stage {
    private let fold: MeetingFold

    init(settings: FusionSettings) { fold = MeetingFold(settings: settings) }

    func decide(_ record: InputRecord) throws(RecordFault) -> [OutputRecord] {
        let sighting = try record.decoded(as: Sighting.self)
        guard !record.isReplay || fold.isNext(SightingOutline(sighting)) else {
            throw RecordFault(
                code: "stale-replay",
                message: "What this sighting changes has changed since; feed its page again.")
        }
        return fold.apply(sighting).map { meeting in
            OutputRecord(
                topic: .meetings, key: Array(meeting.id.text.utf8), value: meeting.bytes)
        }
    }

    func restore(_ record: InputRecord) throws(RecordFault) {
        // What dedup has written is whole; what somebody else has written may be cut short.
        guard record.headers.text(of: HeaderName.stage) == "dedup", let value = record.value else {
            let sighting = try record.decoded(as: Sighting.self)
            return restore(record, SightingOutline(sighting)) { fold.restore(sighting) }
        }
        let outline = try record.sightingOutline()
        restore(record, outline) { fold.restore(outline, value: value) }
    }

    private func restore(_ record: InputRecord, _ outline: SightingOutline, _ take: () -> Void) {
        if !record.isReplay || fold.isNext(outline) { take() }
    }

    func mark() { fold.mark() }
    func settle() { fold.settle() }
    func rollBack() { fold.rollBack() }
}
