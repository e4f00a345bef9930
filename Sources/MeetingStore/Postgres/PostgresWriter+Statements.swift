extension PostgresWriter {
    /// A sighting read again has the same move and changes nothing; an older one is not written.
    static let upsertArticles = """
        INSERT INTO mahakam.articles AS old (key, id, url, outlet, title, published_at, province,
            kind, language, withdrawn, meeting_id, event_date, move, json)
        SELECT key, id, url, outlet, title, to_timestamp(published), province,
            kind, language, withdrawn, meeting_id, event_date::date, move, json::json
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            AS new (key, id, url, outlet, title, published, province, kind, language, withdrawn,
                meeting_id, event_date, move, json)
        ON CONFLICT (key) DO UPDATE SET id = excluded.id, url = excluded.url,
            outlet = excluded.outlet, title = excluded.title,
            published_at = excluded.published_at, province = excluded.province,
            kind = excluded.kind, language = excluded.language, withdrawn = excluded.withdrawn,
            meeting_id = excluded.meeting_id, event_date = excluded.event_date,
            move = excluded.move, json = excluded.json
        WHERE excluded.move >= old.move
        """

    static let upsertMeetings = """
        INSERT INTO mahakam.meetings AS old (id, version, status, merged_into, province, title,
            event_state, event_date, place_code, place_name, venue, first_seen, last_seen, words,
            json)
        SELECT id, version, status, merged_into, province, title,
            event_state, event_date::date, place_code, place_name, venue, to_timestamp(first),
            to_timestamp(last), words::tsvector, json::json
        FROM unnest($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            AS new (id, version, status, merged_into, province, title, event_state, event_date,
                place_code, place_name, venue, first, last, words, json)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, status = excluded.status,
            merged_into = excluded.merged_into, province = excluded.province,
            title = excluded.title, event_state = excluded.event_state,
            event_date = excluded.event_date, place_code = excluded.place_code,
            place_name = excluded.place_name, venue = excluded.venue,
            first_seen = excluded.first_seen, last_seen = excluded.last_seen,
            words = excluded.words, json = excluded.json
        WHERE excluded.version > old.version
        RETURNING id
        """

    static let forgetVersions = """
        DELETE FROM mahakam.meeting_versions AS v
        USING mahakam.meeting_members AS m JOIN mahakam.articles AS a ON a.key = m.article_key
        WHERE a.withdrawn AND m.meeting_id = v.id
            AND v.version BETWEEN m.first_version AND m.last_version
        """
}
