import Article
import CivilTime

/// Decides when and where a meeting was, by the evidence of its articles.
struct EventFusing {
    private let records: [ArticleRecord]

    init(_ records: [ArticleRecord]) { self.records = records.filter { $0.event != nil } }

    /// The event, with every reading that an article has.
    func event() -> MeetingEvent {
        var fused = MeetingEvent(state: state)
        let dates = DateFusing(records)
        fused.date = dates.date
        fused.basis = dates.basis
        fused.endDate = dates.endDate
        fused.movedFrom = dates.movedFrom
        let times = votes("time") { $0.time }
        fused.time = times.first?.value
        let venues = VenueFusing(records)
        fused.venue = venues.venue
        let places = PlaceFusing(records)
        fused.place = places.place
        fused.claims = [
            "state": claims(votes("state") { $0.state.rawValue }), "date": dates.claims,
            "time": claims(times), "venue": venues.claims, "place": places.claims,
        ].filter { !$0.value.isEmpty }
        return fused
    }

    /// Held, once an article tells of it; before that what the latest article says.
    private var state: EventState {
        let states = records.compactMap(\.event?.state)
        return states.contains(.held) ? .held : states.last ?? .held
    }

    private func votes(
        _ field: String, _ value: (Event) -> String?
    ) -> [Votes<String>.Standing] {
        var votes = Votes<String>()
        for record in records {
            guard let event = record.event, let claimed = value(event) else { continue }
            votes.add(claimed, by: record.key, confidence: event.confidence(field))
        }
        return votes.ranked
    }

    private func claims(_ standings: [Votes<String>.Standing]) -> [MeetingClaim] {
        standings.map { MeetingClaim(value: $0.value, support: $0.support) }
    }
}
