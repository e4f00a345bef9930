import CivilTime
import Postgres

/// The question that a filter asks, in PostgreSQL's words.
struct PostgresMeetingQuery {
    private var conditions: [String] = []
    private(set) var values: [PostgresValue] = []
    private var order = "event_date DESC NULLS LAST, id"

    init(_ filter: MeetingFilter) {
        if let words = filter.words { find(SearchQuery(words), filter.order) }
        if !filter.includesInactive { add("status = 'active'") }
        if let from = filter.from { add("event_date >= \(next)::date", .text(from.description)) }
        if let to = filter.to { add("event_date <= \(next)::date", .text(to.description)) }
        if let place = filter.place { find(place: place) }
        if let person = filter.person { find(person: SearchQuery(person)) }
        if let topic = filter.topic {
            add(
                "id IN (SELECT meeting_id FROM mahakam.meeting_topics WHERE topic = \(next))",
                .text(SearchWords.key(topic)))
        }
        if let outlet = filter.outlet {
            add(
                "id IN (SELECT meeting_id FROM mahakam.meeting_articles"
                    + " WHERE domain = \(next) OR outlet = \(next))",
                .text(SearchWords.key(outlet)))
        }
    }

    /// The statement, and how many rows at most as its last value.
    func sql(limit: Int) -> (String, [PostgresValue]) {
        let wanted = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        return (
            "SELECT json FROM mahakam.meetings\(wanted) ORDER BY \(order) LIMIT \(next)",
            values + [.integer(max(0, limit))]
        )
    }

    /// What the next value is called.
    private var next: String { "$\(values.count + 1)" }

    private mutating func add(_ condition: String, _ given: PostgresValue...) {
        conditions.append(condition)
        values += given
    }

    private mutating func find(_ query: SearchQuery, _ order: MeetingFilter.Order) {
        guard !query.isEmpty else { return add("false") }
        let wanted = "\(next)::tsquery"
        add("words @@ \(wanted)", .text(query.tsquery()))
        if order == .best { self.order = "ts_rank(words, \(wanted)) DESC, \(self.order)" }
    }

    private mutating func find(place: String) {
        let (code, query) = (next, SearchQuery(place))
        values.append(.text(place))
        var ways = "place_code = \(code) OR starts_with(place_code, \(code) || '.')"
        if !query.isEmpty {
            ways += " OR words @@ \(next)::tsquery"
            values.append(.text(query.tsquery(in: .place)))
        }
        conditions.append("(\(ways))")
    }

    private mutating func find(person query: SearchQuery) {
        guard !query.isEmpty else { return add("false") }
        add(
            "id IN (SELECT meeting_id FROM mahakam.meeting_people WHERE words @@ \(next)::tsquery)",
            .text(query.tsquery()))
    }
}
