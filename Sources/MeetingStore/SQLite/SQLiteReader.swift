import Article
import CivilTime
import JSON

/// Asks the tables.
struct SQLiteReader {
    let connection: SQLiteConnection

    func meetings(_ filter: MeetingFilter) throws(StoreError) -> [Meeting] {
        var conditions: [String] = []
        var values: [SQLiteValue] = []
        func add(_ condition: String, _ given: SQLiteValue...) {
            conditions.append(condition)
            values += given
        }
        if !filter.includesInactive { add("status = 'active'") }
        if let from = filter.from { add("event_date >= ?", .text(from.description)) }
        if let to = filter.to { add("event_date <= ?", .text(to.description)) }
        if let place = filter.place.map(SQLiteValue.text) {
            add(
                "(place_code = ? OR substr(place_code, 1, length(?) + 1) = ? || '.'"
                    + " OR place_name = ? COLLATE NOCASE)", place, place, place, place)
        }
        if let words = filter.words {
            add(
                "number IN (SELECT rowid FROM meeting_words WHERE meeting_words MATCH ?)",
                .text(Self.query(words)))
        }
        let wanted = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
        return try connection.rows(
            "SELECT json FROM meetings\(wanted)"
                + " ORDER BY event_date DESC NULLS LAST, id LIMIT ?",
            values + [.integer(max(0, filter.limit))], record)
    }

    func meeting(id: MeetingID) throws(StoreError) -> Meeting? {
        let found: [Meeting] = try connection.rows(
            "SELECT json FROM meetings WHERE id = ?", [.text(id.text)], record)
        return found.first
    }

    func articles(of meeting: MeetingID) throws(StoreError) -> [ArticleRecord] {
        try connection.rows(
            "SELECT json FROM meeting_articles JOIN articles ON key = article_key"
                + " WHERE meeting_articles.meeting_id = ? ORDER BY place",
            [.text(meeting.text)], record)
    }

    func counts() throws(StoreError) -> StoreCounts {
        func count(_ what: String) throws(StoreError) -> Int {
            try connection.rows("SELECT count(*) FROM \(what)") { $0.integer(0) }.first ?? 0
        }
        return StoreCounts(
            articles: try count("articles WHERE withdrawn = 0"),
            withdrawnArticles: try count("articles WHERE withdrawn = 1"),
            meetings: try count("meetings WHERE status = 'active'"),
            inactiveMeetings: try count("meetings WHERE status <> 'active'"))
    }

    private func record<Record: JSONRecord>(_ row: SQLiteRow) throws(StoreError) -> Record {
        do {
            return try Record(json: JSONParser.parse(Array((row.text(0) ?? "").utf8)))
        } catch {
            throw StoreError(
                code: .damaged,
                description: "a record in '\(connection.path)' cannot be read back (\(error));"
                    + " fill a new database from the topics")
        }
    }

    /// Every word in quotation marks, since bare ones could be operators of the search.
    private static func query(_ words: String) -> String {
        words.split(separator: " ")
            .map { word in
                let quoted = word.split(separator: "\"", omittingEmptySubsequences: false)
                return "\"" + quoted.joined(separator: "\"\"") + "\""
            }
            .joined(separator: " ")
    }
}
