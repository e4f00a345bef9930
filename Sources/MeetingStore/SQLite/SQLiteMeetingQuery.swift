import CivilTime

/// The question that a filter asks, in SQLite's words.
struct SQLiteMeetingQuery {
    private var source = "meetings"
    private var conditions: [String] = []
    private(set) var values: [SQLiteValue] = []
    private var order = "event_date DESC NULLS LAST, id"

    init(_ filter: MeetingFilter) {
        if let words = filter.words { find(SearchQuery(words), filter.order) }
        if !filter.includesInactive { add("status = 'active'") }
        if let from = filter.from { add("event_date >= ?", .text(from.description)) }
        if let to = filter.to { add("event_date <= ?", .text(to.description)) }
        if let place = filter.place { find(place: place) }
        if let person = filter.person { find(person: SearchQuery(person)) }
        if let topic = filter.topic {
            add(
                "number IN (SELECT number FROM meeting_topics WHERE topic = ?)",
                .text(SearchWords.key(topic)))
        }
        if let outlet = filter.outlet.map({ SQLiteValue.text(SearchWords.key($0)) }) {
            add(
                "id IN (SELECT meeting_id FROM meeting_articles WHERE domain = ? OR outlet = ?)",
                outlet, outlet)
        }
        values.append(.integer(max(0, filter.limit)))
    }

    var sql: String {
        let wanted = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        return "SELECT json FROM \(source)\(wanted) ORDER BY \(order) LIMIT ?"
    }

    private mutating func add(_ condition: String, _ given: SQLiteValue...) {
        conditions.append(condition)
        values += given
    }

    private mutating func find(_ query: SearchQuery, _ order: MeetingFilter.Order) {
        guard !query.isEmpty else { return add("false") }
        source = "meeting_words JOIN meetings ON number = meeting_words.rowid"
        add("meeting_words MATCH ?", .text(query.fts5()))
        if order == .best { self.order = "bm25(meeting_words, 10, 4, 2, 1), \(self.order)" }
    }

    private mutating func find(place: String) {
        let (code, query) = (SQLiteValue.text(place), SearchQuery(place))
        var ways = "place_code = ? OR substr(place_code, 1, length(?) + 1) = ? || '.'"
        var given = [code, code, code]
        if !query.isEmpty {
            ways += " OR \(Self.rowsWithWords)"
            given.append(.text(query.fts5(in: .place)))
        }
        conditions.append("(\(ways))")
        values += given
    }

    /// The index finds who may fit; whether one person has all the words, the list of people says.
    private mutating func find(person query: SearchQuery) {
        guard !query.isEmpty else { return add("false") }
        add(Self.rowsWithWords, .text(query.fts5(in: .names)))
        let fragments = query.fragments
        let having = fragments.map { _ in " AND instr(words, ?) > 0" }.joined()
        conditions.append(
            "EXISTS (SELECT 1 FROM meeting_people"
                + " WHERE meeting_people.number = meetings.number\(having))")
        values += fragments.map(SQLiteValue.text)
    }

    private static let rowsWithWords =
        "number IN (SELECT rowid FROM meeting_words WHERE meeting_words MATCH ?)"
}
