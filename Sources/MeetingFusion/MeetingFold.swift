public import Article
import CivilTime
import Pipeline

/// Folds sightings into meeting records, for one partition of `sightings`.
///
/// Each version of a meeting is made of the articles that it has at that sighting and of nothing
/// else: what only a withdrawn article said is gone from the next version.
public final class MeetingFold {
    private let settings: FusionSettings
    private(set) var states: [String: FoldState] = [:]
    /// The province of the sighting at hand: each has its own time and its own limits.
    private var province = ""
    private var undo = UndoLog<[String: FoldState]>()

    /// A fold that has seen nothing.
    public init(settings: FusionSettings = FusionSettings()) { self.settings = settings }

    /// Takes in a sighting and gives the new version of each meeting that it changes.
    public func apply(_ sighting: Sighting) -> [Meeting] {
        absorb(SightingOutline(sighting), KeptSighting(sighting))
        let meetings = sighting.changes.map { meeting(after: $0) }
        expire()
        return meetings
    }

    /// Takes in a sighting of an earlier run, in the order of the log: nothing is fused.
    public func restore(_ sighting: Sighting) {
        restore(SightingOutline(sighting), KeptSighting(sighting))
    }

    /// Takes in a sighting of an earlier run without reading what its article says.
    ///
    /// - Parameters:
    ///   - outline: Where the article belongs.
    ///   - value: The whole sighting, as dedup has written it.
    public func restore(_ outline: SightingOutline, value: [UInt8]) {
        restore(outline, KeptSighting(value: value))
    }

    private func restore(_ outline: SightingOutline, _ kept: KeptSighting) {
        absorb(outline, kept)
        expire()
    }

    private func absorb(_ sighting: SightingOutline, _ kept: KeptSighting) {
        province = sighting.province
        count(sighting)
        leave(sighting)
        for change in sighting.changes { enter(change) }
        join(sighting, kept)
    }

    /// Starts a batch that can be taken back.
    public func mark() { undo.mark() }

    /// Makes the oldest batch final.
    public func settle() { undo.settle() }

    /// Takes back everything since the newest mark.
    public func rollBack() { undo.rollBack(&states) }

    /// How many meetings are held.
    public var meetingCount: Int { states.values.reduce(0) { $0 + $1.meetings.count } }

    /// Whether a meeting is held.
    func isHeld(_ id: MeetingID) -> Bool { states.values.contains { $0.meetings[id] != nil } }

    private var state: FoldState { states[province] ?? FoldState() }

    private func make(_ change: FoldChange) {
        let province = province
        let inverse = states[province, default: FoldState()].apply(change)
        undo.record { _ = $0[province, default: FoldState()].apply(inverse) }
    }

    private func count(_ sighting: SightingOutline) {
        if let time = sighting.watermark?.seconds, time != state.watermark {
            make(.watermark(time))
        }
        // A log whose oldest part is gone begins in the middle of meetings.
        let began = sighting.changes.filter {
            $0.status == .active && state.meetings[$0.meeting] == nil
        }.map(\.meeting)
        let stays =
            sighting.kind == .revised && sighting.meeting == sighting.previousMeeting
        guard !stays || !began.isEmpty else { return }
        make(.add(Placement(began: began, watermark: sighting.watermark)))
    }

    private func leave(_ sighting: SightingOutline) {
        let key = sighting.key
        guard let id = state.places[key], id != sighting.meeting else { return }
        make(.place(key, nil))
        guard var meeting = state.meetings[id] else { return }
        meeting.articles[key] = nil
        make(.meeting(id, meeting))
    }

    private func enter(_ change: MeetingChange) {
        guard change.status == .active else {
            make(.meeting(change.meeting, nil))
            return
        }
        var meeting =
            state.meetings[change.meeting] ?? HeldMeeting(began: state.nextPlacement - 1)
        meeting.version = change.version
        make(.meeting(change.meeting, meeting))
    }

    private func join(_ sighting: SightingOutline, _ kept: KeptSighting) {
        guard let id = sighting.meeting, var meeting = state.meetings[id] else { return }
        let key = sighting.key
        meeting.articles[key] = kept
        make(.meeting(id, meeting))
        if state.places[key] != id { make(.place(key, id)) }
    }

    private func meeting(after change: MeetingChange) -> Meeting {
        let articles = state.meetings[change.meeting]?.articles.values.compactMap(\.article) ?? []
        let content =
            change.status == .active
            ? MeetingFusing(articles, settings: settings).content() : nil
        return Meeting(
            id: change.meeting, version: change.version, status: change.status,
            mergedInto: change.mergedInto, content: content)
    }

    /// Drops meetings that no article can join any more.
    private func expire() {
        while let placement = state.placements[state.firstPlacement], isOver(placement) {
            for id in placement.began where state.meetings[id]?.began == state.firstPlacement {
                for key in state.meetings[id]?.articles.keys.sorted() ?? [] {
                    make(.place(key, nil))
                }
                make(.meeting(id, nil))
            }
            make(.drop)
        }
    }

    private func isOver(_ placement: Placement) -> Bool {
        settings.retention.isOver(
            bornAt: placement.watermark?.seconds, now: state.watermark,
            held: state.nextPlacement - state.firstPlacement)
    }
}
