import Article
import JSON
import Postgres

/// Asks the tables.
struct PostgresReader {
    let session: PostgresSession

    func meetings(_ filter: MeetingFilter) throws(StoreError) -> [Meeting] {
        let (sql, values) = PostgresMeetingQuery(filter).sql(limit: filter.limit)
        return try records(sql, values)
    }

    func meeting(id: MeetingID) throws(StoreError) -> Meeting? {
        try first("SELECT json FROM mahakam.meetings WHERE id = $1", [.text(id.text)])
    }

    func meeting(id: MeetingID, asOf version: Int) throws(StoreError) -> Meeting? {
        try first(
            """
            SELECT json FROM (
                SELECT version, json FROM mahakam.meetings WHERE id = $1 AND version <= $2
                UNION ALL
                SELECT version, json FROM mahakam.meeting_versions WHERE id = $1 AND version <= $2
            ) AS kept ORDER BY version DESC LIMIT 1
            """, [.text(id.text), .integer(version)])
    }

    func versions(of meeting: MeetingID) throws(StoreError) -> [Int] {
        try session.rows(
            """
            SELECT version FROM mahakam.meetings WHERE id = $1
            UNION SELECT version FROM mahakam.meeting_versions WHERE id = $1 ORDER BY version
            """, [.text(meeting.text)]
        ) { result, row in result.integer(row, 0) ?? 0 }
    }

    func articles(of meeting: MeetingID) throws(StoreError) -> [ArticleRecord] {
        try records(
            """
            SELECT json FROM mahakam.meeting_articles AS m JOIN mahakam.articles ON key = article_key
            WHERE m.meeting_id = $1 ORDER BY place
            """, [.text(meeting.text)])
    }

    func counts() throws(StoreError) -> StoreCounts {
        let counts = try session.run(
            """
            SELECT (SELECT count(*) FROM mahakam.articles WHERE NOT withdrawn),
                (SELECT count(*) FROM mahakam.articles WHERE withdrawn),
                (SELECT count(*) FROM mahakam.meetings WHERE status = 'active'),
                (SELECT count(*) FROM mahakam.meetings WHERE status <> 'active')
            """)
        return StoreCounts(
            articles: counts.integer(0, 0) ?? 0, withdrawnArticles: counts.integer(0, 1) ?? 0,
            meetings: counts.integer(0, 2) ?? 0, inactiveMeetings: counts.integer(0, 3) ?? 0)
    }

    private func first(_ sql: String, _ values: [PostgresValue]) throws(StoreError) -> Meeting? {
        let found: [Meeting] = try records(sql, values)
        return found.first
    }

    private func records<Record: JSONRecord>(
        _ sql: String, _ values: [PostgresValue]
    ) throws(StoreError) -> [Record] {
        try session.rows(sql, values) { result, row throws(StoreError) in
            try StoredRecord.read(result.text(row, 0), in: session.name)
        }
    }
}
