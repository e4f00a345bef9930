import Article
import CivilTime
import JSON
import Postgres

/// Writes a batch into the tables, inside a transaction that somebody else holds.
///
/// A statement takes all rows of a table at once, as arrays; so each row must be there once.
struct PostgresWriter {
    let session: PostgresSession

    /// Writes a batch; what comes first is the fence, so that nothing is done in vain.
    func write(_ batch: StoreBatch) throws(StoreError) {
        try PostgresPositions(session: session).apply(batch.moves)
        try purge(batch.purged)
        try write(batch.latestSightings)
        guard !batch.meetings.isEmpty else { return }
        let keepsSome = try keepVersions(of: batch)
        let written = try write(batch.latestMeetings)
        let facts = PostgresFacts(session: session)
        try facts.replace(batch.latestMeetings.filter { written.contains($0.id.text) })
        try facts.noteMembers(of: batch.meetings)
        if keepsSome { try forgetVersions(of: batch.latestMeetings) }
    }

    private func write(_ sightings: [Sighting]) throws(StoreError) {
        guard !sightings.isEmpty else { return }
        var texts: [String] = []
        for article in sightings.map(\.article) {
            texts.append(try StorableText.of(article.bytes, "article \(article.key)"))
        }
        let articles = sightings.map(\.article)
        try session.run(
            Self.upsertArticles,
            [
                .texts(articles.map(\.key.text)), .texts(articles.map(\.id)),
                .texts(articles.map(\.url)),
                .texts(articles.map { $0.outlet.domain ?? $0.outlet.name }),
                .texts(articles.map(\.title)), .integers(articles.map(\.publishedAt?.seconds)),
                .texts(articles.map(\.province)), .texts(articles.map(\.kind.rawValue)),
                .texts(articles.map(\.language)), .booleans(articles.map(\.withdrawn)),
                .texts(sightings.map(\.meeting?.text)),
                .texts(articles.map(\.event?.date?.description)),
                .integers(sightings.map(\.move)), .texts(texts),
            ])
        let withdrawn = articles.filter(\.withdrawn).map(\.key.text)
        guard !withdrawn.isEmpty else { return }
        try session.run(
            "\(Self.forgetVersions) AND m.article_key = ANY ($1)", [.texts(withdrawn)])
    }

    /// Writes meetings; the ids of those whose stored version was lower.
    private func write(_ meetings: [Meeting]) throws(StoreError) -> Set<String> {
        let texts = try Self.texts(meetings)
        let contents = meetings.map(\.content)
        let events = contents.map(\.?.event)
        let ids = try session.rows(
            Self.upsertMeetings,
            [
                .texts(meetings.map(\.id.text)), .integers(meetings.map(\.version)),
                .texts(meetings.map(\.status.rawValue)), .texts(meetings.map(\.mergedInto?.text)),
                .texts(contents.map(\.?.province)), .texts(contents.map { $0?.title }),
                .texts(events.map(\.?.state.rawValue)),
                .texts(events.map { $0?.date?.description }),
                .texts(events.map { $0?.place?.code }), .texts(events.map { $0?.place?.name }),
                .texts(events.map { $0?.venue }),
                .integers(contents.map { $0?.firstSeen?.seconds }),
                .integers(contents.map { $0?.lastSeen?.seconds }),
                .texts(contents.map { $0 == nil ? nil : MeetingFacts($0).vector }), .texts(texts),
            ]
        ) { result, row in result.text(row, 0) ?? "" }
        return Set(ids)
    }

    /// What the batch replaces, in the table and in itself, becomes history.
    private func keepVersions(of batch: StoreBatch) throws(StoreError) -> Bool {
        let latest = batch.latestMeetings
        let stored = try session.run(
            """
            INSERT INTO mahakam.meeting_versions (id, version, json)
            SELECT m.id, m.version, m.json
            FROM unnest($1, $2) AS new (id, version) JOIN mahakam.meetings AS m USING (id)
            WHERE m.version < new.version
            ON CONFLICT DO NOTHING
            """,
            [.texts(latest.map(\.id.text)), .integers(latest.map(\.version))])
        let passed = batch.passedMeetings
        guard !passed.isEmpty else { return stored.changed > 0 }
        try session.run(
            """
            INSERT INTO mahakam.meeting_versions (id, version, json)
            SELECT id, version, json::json FROM unnest($1, $2, $3) AS new (id, version, json)
            ON CONFLICT DO NOTHING
            """,
            [
                .texts(passed.map(\.id.text)), .integers(passed.map(\.version)),
                .texts(try Self.texts(passed)),
            ])
        return true
    }

    /// No history of a withdrawn meeting, nor of one while it had an article that was taken back.
    private func forgetVersions(of meetings: [Meeting]) throws(StoreError) {
        let ids = PostgresValue.texts(meetings.map(\.id.text))
        try session.run(
            "DELETE FROM mahakam.meeting_versions AS v USING mahakam.meetings AS m"
                + " WHERE m.id = v.id AND m.status = 'withdrawn' AND v.id = ANY ($1)", [ids])
        try session.run("\(Self.forgetVersions) AND v.id = ANY ($1)", [ids])
    }

    /// Forgets meetings, what is kept beside them, and the articles that they were made of.
    private func purge(_ meetings: [MeetingID]) throws(StoreError) {
        guard !meetings.isEmpty else { return }
        let ids = PostgresValue.texts(meetings.map(\.text))
        try session.run(
            """
            DELETE FROM mahakam.articles WHERE meeting_id = ANY ($1) OR key IN
                (SELECT article_key FROM mahakam.meeting_articles WHERE meeting_id = ANY ($1))
            """, [ids])
        try PostgresFacts(session: session).remove(ids)
        for (table, column) in [
            ("meetings", "id"), ("meeting_versions", "id"), ("meeting_members", "meeting_id"),
        ] {
            try session.run("DELETE FROM mahakam.\(table) WHERE \(column) = ANY ($1)", [ids])
        }
    }

    private static func texts(_ meetings: [Meeting]) throws(StoreError) -> [String] {
        var texts: [String] = []
        for meeting in meetings {
            texts.append(try StorableText.of(meeting.bytes, "meeting \(meeting.id)"))
        }
        return texts
    }
}
