import Article
import CivilTime
import JSON

/// Writes records into the tables, inside a transaction that somebody else holds.
struct SQLiteWriter {
    let connection: SQLiteConnection

    /// Writes a batch; what comes first is the fence, so that nothing is done in vain.
    func write(_ batch: StoreBatch) throws(StoreError) {
        let positions = SQLitePositions(connection: connection)
        for move in batch.moves { try positions.apply(move) }
        for id in batch.purged { try purge(id) }
        // The search index keeps words of deleted rows until it is merged; purging is rare.
        if !batch.purged.isEmpty {
            try connection.run("INSERT INTO meeting_words (meeting_words) VALUES ('optimize')")
        }
        for sighting in batch.sightings { try write(sighting) }
        for meeting in batch.meetings { try write(meeting) }
    }

    private func write(_ sighting: Sighting) throws(StoreError) {
        let article = sighting.article
        let json = try StorableText.of(article.bytes, "article \(article.key)")
        try connection.run(
            Self.upsertArticle,
            [
                .text(article.key.text), .text(article.id), .optional(article.url),
                .optional(article.outlet.domain ?? article.outlet.name), .optional(article.title),
                .optional(article.publishedAt?.description), .text(article.province),
                .text(article.kind.rawValue), .text(article.language),
                .integer(article.withdrawn ? 1 : 0), .optional(sighting.meeting?.text),
                .optional(article.event?.date?.description), .integer(sighting.move), .text(json),
            ])
        guard article.withdrawn else { return }
        try connection.run(
            "\(Self.forgetVersions) AND id IN"
                + " (SELECT meeting_id FROM meeting_members WHERE article_key = ?)",
            [.text(article.key.text)])
    }

    private func write(_ meeting: Meeting) throws(StoreError) {
        let json = try StorableText.of(meeting.bytes, "meeting \(meeting.id)")
        let content = meeting.content
        let event = content?.event
        try keepVersion(before: meeting)
        let numbers = try connection.rows(
            Self.upsertMeeting,
            [
                .text(meeting.id.text), .integer(meeting.version), .text(meeting.status.rawValue),
                .optional(meeting.mergedInto?.text), .optional(content?.province),
                .optional(content?.title), .optional(event?.state.rawValue),
                .optional(event?.date?.description), .optional(event?.place?.code),
                .optional(event?.place?.name), .optional(event?.venue),
                .optional(content?.firstSeen?.description),
                .optional(content?.lastSeen?.description), .text(json),
            ]
        ) { $0.integer(0) }
        // No number: the stored version is as high already.
        guard let number = numbers.first else { return }
        try SQLiteFacts(connection: connection).write(meeting, number: number)
        try forgetVersions(of: meeting)
    }

    /// What the meeting replaces becomes history.
    private func keepVersion(before meeting: Meeting) throws(StoreError) {
        try connection.run(
            "INSERT OR IGNORE INTO meeting_versions (id, version, json)"
                + " SELECT id, version, json FROM meetings WHERE id = ? AND version < ?",
            [.text(meeting.id.text), .integer(meeting.version)])
    }

    /// No history of a withdrawn meeting, nor of one while it had an article that was taken back.
    private func forgetVersions(of meeting: Meeting) throws(StoreError) {
        let id = SQLiteValue.text(meeting.id.text)
        if meeting.status == .withdrawn {
            try connection.run("DELETE FROM meeting_versions WHERE id = ?", [id])
        } else {
            try connection.run("\(Self.forgetVersions) AND id = ?", [id])
        }
    }

    /// Forgets a meeting, what is kept beside it, and the articles that it was made of.
    private func purge(_ id: MeetingID) throws(StoreError) {
        let value = SQLiteValue.text(id.text)
        try connection.run(
            """
            DELETE FROM articles WHERE meeting_id = ?1
                OR key IN (SELECT article_key FROM meeting_articles WHERE meeting_id = ?1)
            """, [value])
        let numbers = try connection.rows(
            "DELETE FROM meetings WHERE id = ? RETURNING number", [value]
        ) { $0.integer(0) }
        for number in numbers { try SQLiteFacts(connection: connection).remove(id, number: number) }
        try connection.run("DELETE FROM meeting_versions WHERE id = ?", [value])
        try connection.run("DELETE FROM meeting_members WHERE meeting_id = ?", [value])
    }

    private static let forgetVersions = """
        DELETE FROM meeting_versions WHERE EXISTS (
            SELECT 1 FROM meeting_members JOIN articles ON key = article_key
            WHERE meeting_members.meeting_id = meeting_versions.id AND withdrawn = 1
                AND version BETWEEN first_version AND last_version
        )
        """

    /// A sighting read again has the same move and changes nothing; an older one is not written.
    private static let upsertArticle = """
        INSERT INTO articles (key, id, url, outlet, title, published_at, province, kind, language,
            withdrawn, meeting_id, event_date, move, json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (key) DO UPDATE SET id = excluded.id, url = excluded.url,
            outlet = excluded.outlet, title = excluded.title,
            published_at = excluded.published_at, province = excluded.province,
            kind = excluded.kind, language = excluded.language, withdrawn = excluded.withdrawn,
            meeting_id = excluded.meeting_id, event_date = excluded.event_date,
            move = excluded.move, json = excluded.json
        WHERE excluded.move >= articles.move
        """

    private static let upsertMeeting = """
        INSERT INTO meetings (id, version, status, merged_into, province, title, event_state,
            event_date, place_code, place_name, venue, first_seen, last_seen, json)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
            merged_into = excluded.merged_into, province = excluded.province,
            title = excluded.title, event_state = excluded.event_state,
            event_date = excluded.event_date, place_code = excluded.place_code,
            place_name = excluded.place_name, venue = excluded.venue,
            first_seen = excluded.first_seen, last_seen = excluded.last_seen, json = excluded.json
        WHERE excluded.version > meetings.version
        RETURNING number
        """
}
