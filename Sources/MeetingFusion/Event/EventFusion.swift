import Article
import CivilTime

/// When and where a meeting was: a vote of its articles, with every reading kept.
enum EventFusion {
    static func event(of sources: SourceArticles) -> MeetingEvent {
        let state = StateChoice.state(of: sources)
        let dates = ClaimVote(sources) { article in
            guard let event = article.article.event, let date = event.date else { return nil }
            return (date.description, weight(of: event, toward: state))
        }
        let venues = ClaimVote(sources) { claim($0, "venue") { $0.venue } }
        let places = ClaimVote(sources) {
            claim($0, "place") { $0.place.map { $0.code ?? $0.name } }
        }
        let times = ClaimVote(sources) { claim($0, "time") { $0.time } }
        var event = MeetingEvent(state: state)
        event.date = dates.best.flatMap { CivilDate($0.value) }
        event.basis = DateConflict.basis(of: event.date, state, sources)
        event.time = times.best?.value
        event.venue = VenueChoice(venues.claims).fullest
        let told = sources.articles.compactMap(\.article.event)
        event.endDate = told.first { $0.endDate != nil && $0.date == event.date }?.endDate
        event.movedFrom = told.last { $0.movedFrom != nil && $0.movedFrom != event.date }?.movedFrom
        event.place = told.compactMap(\.place).first { ($0.code ?? $0.name) == places.best?.value }
        let states = ClaimVote(sources) { claim($0, "state") { $0.state.rawValue } }
        for (name, vote) in [
            ("date", dates), ("venue", venues), ("place", places), ("time", times),
            ("state", states),
        ] where !vote.claims.isEmpty {
            event.claims[name] = vote.claims
        }
        return event
    }

    private static func claim(
        _ article: PlacedArticle, _ name: String, _ value: (Event) -> String?
    ) -> (String, Int)? {
        guard let event = article.article.event, let text = value(event) else { return nil }
        return (text, event.evidence[name]?.confidence ?? 50)
    }

    /// How much an article's date counts: what was announced may have changed since.
    private static func weight(of event: Event, toward state: EventState) -> Int {
        let confidence = event.evidence["date"]?.confidence ?? 50
        let isOutdated = event.state != state && (event.state == .planned || event.state == .moved)
        return isOutdated ? confidence / 2 : confidence
    }
}
