import Article
import CivilTime

/// Asks the tables.
struct SQLiteReader {
    let connection: SQLiteConnection

    func meetings(_ filter: MeetingFilter) throws(StoreError) -> [Meeting] {
        let query = SQLiteMeetingQuery(filter)
        return try connection.rows(query.sql, query.values) { row throws(StoreError) in
            try StoredRecord.read(row.text(0), in: connection.path)
        }
    }

    func meeting(id: MeetingID) throws(StoreError) -> Meeting? {
        try first("SELECT json FROM meetings WHERE id = ?", [.text(id.text)])
    }

    func meeting(id: MeetingID, asOf version: Int) throws(StoreError) -> Meeting? {
        let wanted: [SQLiteValue] = [.text(id.text), .integer(version)]
        return try first(
            """
            SELECT json FROM (
                SELECT version, json FROM meetings WHERE id = ? AND version <= ?
                UNION ALL
                SELECT version, json FROM meeting_versions WHERE id = ? AND version <= ?
            ) ORDER BY version DESC LIMIT 1
            """, wanted + wanted)
    }

    func versions(of meeting: MeetingID) throws(StoreError) -> [Int] {
        try connection.rows(
            """
            SELECT version FROM meetings WHERE id = ?
            UNION SELECT version FROM meeting_versions WHERE id = ? ORDER BY version
            """, [.text(meeting.text), .text(meeting.text)]
        ) { $0.integer(0) }
    }

    func articles(of meeting: MeetingID) throws(StoreError) -> [ArticleRecord] {
        try connection.rows(
            "SELECT json FROM meeting_articles JOIN articles ON key = article_key"
                + " WHERE meeting_articles.meeting_id = ? ORDER BY place", [.text(meeting.text)]
        ) { row throws(StoreError) in
            try StoredRecord.read(row.text(0), in: connection.path)
        }
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

    private func first(_ sql: String, _ values: [SQLiteValue]) throws(StoreError) -> Meeting? {
        let found: [Meeting] = try connection.rows(sql, values) { row throws(StoreError) in
            try StoredRecord.read(row.text(0), in: connection.path)
        }
        return found.first
    }
}
