import Article
import CivilTime

/// How the day of a meeting is known, and whether articles contradict each other about it.
enum DateConflict {
    static func basis(of date: CivilDate?, _ state: EventState, _ sources: SourceArticles)
        -> DateBasis
    {
        guard let date else { return .none }
        let events = sources.articles.compactMap(\.article.event).filter { $0.date != nil }
        // An older announcement is no contradiction: plans change.
        let current = events.filter { $0.state == state }
        let others = current.filter { $0.basis == .explicit && !covers($0, date) }
        let own = events.filter { covers($0, date) }
        if !others.isEmpty { return .conflict }
        return own.contains { $0.basis == .explicit } ? .explicit : .relative
    }

    private static func covers(_ event: Event, _ date: CivilDate) -> Bool {
        guard let first = event.date else { return false }
        return first <= date && date <= max(first, event.endDate ?? first)
    }
}
