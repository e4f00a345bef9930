public import Article
import Pipeline

/// Keeps the articles of every meeting and makes each version of its record.
///
/// The state is a fold over sightings: whoever takes in the same sightings in the same order has
/// the same meetings, whether or not the records were published.
public final class MeetingFold {
    /// How many meetings are kept at most; the one that changed longest ago goes first.
    ///
    /// Meetings live for weeks, and the busiest province has fewer in that time.
    public static let mostMeetings = 10_000

    private var state = FoldState()
    private var undo = UndoLog<FoldState>()

    /// A fold that has seen nothing.
    public init() {}

    /// Takes in a sighting.
    ///
    /// - Returns: A record for each meeting that the sighting changes, with the version that the
    ///   sighting gives it, in the sighting's order.
    public func apply(_ sighting: Sighting) -> [Meeting] {
        move(sighting)
        return sighting.changes.map { change in
            guard change.status == .active else {
                forget(change.meeting)
                return Meeting(
                    id: change.meeting, version: change.version, status: change.status,
                    mergedInto: change.mergedInto, content: nil)
            }
            let articles = state.meetings[change.meeting]?.articles ?? [:]
            return Meeting(
                id: change.meeting, version: change.version, status: .active,
                content: MeetingFusion.content(
                    of: Array(articles.values), province: sighting.article.province))
        }
    }

    /// Puts the article where the sighting says it belongs, with its latest reading.
    private func move(_ sighting: Sighting) {
        let key = sighting.article.key
        if let before = state.places[key], before != sighting.meeting {
            change(before) { $0.articles[key] = nil }
        }
        if let meeting = sighting.meeting {
            let placed = PlacedArticle(article: sighting.article, why: sighting.why)
            change(meeting) { $0.articles[key] = placed }
        }
        let before = state.places[key]
        undo.record { $0.places[key] = before }
        state.places[key] = sighting.meeting
        evict()
    }

    private func change(_ meeting: MeetingID, _ body: (inout FoldedMeeting) -> Void) {
        let before = state.meetings[meeting]
        let changes = state.changes
        undo.record {
            $0.meetings[meeting] = before
            $0.changes = changes
        }
        var folded = before ?? FoldedMeeting()
        state.changes += 1
        folded.changed = state.changes
        body(&folded)
        state.meetings[meeting] = folded
    }

    private func forget(_ meeting: MeetingID) {
        guard let before = state.meetings[meeting] else { return }
        undo.record { $0.meetings[meeting] = before }
        state.meetings[meeting] = nil
    }

    private func evict() {
        guard state.meetings.count > Self.mostMeetings,
            let oldest = state.meetings.min(by: { $0.value.changed < $1.value.changed })
        else { return }
        for key in oldest.value.articles.keys where state.places[key] == oldest.key {
            undo.record { $0.places[key] = oldest.key }
            state.places[key] = nil
        }
        forget(oldest.key)
    }

    /// Starts a batch that can be taken back.
    public func mark() { undo.mark() }

    /// Makes the oldest batch final.
    public func settle() { undo.settle() }

    /// Takes back everything since the newest mark.
    public func rollBack() { undo.rollBack(&state) }
}
