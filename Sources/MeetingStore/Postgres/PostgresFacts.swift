import Article
import Postgres

/// Writes what of meetings is kept beside their records.
struct PostgresFacts {
    let session: PostgresSession

    private struct Member: Hashable {
        let article: String
        let meeting: String
    }

    /// Replaces it all by what the records say.
    func replace(_ meetings: [Meeting]) throws(StoreError) {
        guard !meetings.isEmpty else { return }
        try remove(.texts(meetings.map(\.id.text)))
        let facts = meetings.map { ($0.id.text, MeetingFacts($0.content)) }
        try writeArticles(facts)
        try writePeople(facts)
        let topics = facts.flatMap { id, facts in facts.topics.map { (id, $0) } }
        try insert(
            "meeting_topics (meeting_id, topic) SELECT * FROM unnest($1, $2)", topics.count,
            [.texts(topics.map(\.0)), .texts(topics.map(\.1))])
    }

    /// Leaves nothing beside the records with these ids.
    func remove(_ ids: PostgresValue) throws(StoreError) {
        for table in ["meeting_articles", "meeting_people", "meeting_topics"] {
            try session.run("DELETE FROM mahakam.\(table) WHERE meeting_id = ANY ($1)", [ids])
        }
    }

    /// From which version on, and up to which, an article was part of a meeting.
    func noteMembers(of meetings: [Meeting]) throws(StoreError) {
        var spans: [Member: ClosedRange<Int>] = [:]
        for meeting in meetings {
            for article in meeting.content?.articles ?? [] {
                let member = Member(article: article.key.text, meeting: meeting.id.text)
                let span = spans[member] ?? meeting.version...meeting.version
                spans[member] =
                    min(span.lowerBound, meeting.version)...max(span.upperBound, meeting.version)
            }
        }
        let members = spans.sorted {
            ($0.key.article, $0.key.meeting) < ($1.key.article, $1.key.meeting)
        }
        try insert(
            """
            meeting_members AS old (article_key, meeting_id, first_version, last_version)
            SELECT * FROM unnest($1, $2, $3, $4)
            ON CONFLICT (article_key, meeting_id) DO UPDATE SET
                first_version = least(old.first_version, excluded.first_version),
                last_version = greatest(old.last_version, excluded.last_version)
            """, members.count,
            [
                .texts(members.map(\.key.article)), .texts(members.map(\.key.meeting)),
                .integers(members.map(\.value.lowerBound)),
                .integers(members.map(\.value.upperBound)),
            ])
    }

    private func writeArticles(_ facts: [(String, MeetingFacts)]) throws(StoreError) {
        let rows = facts.flatMap { id, facts in
            facts.articles.enumerated().map { (id: id, place: $0.offset, article: $0.element) }
        }
        try insert(
            "meeting_articles (meeting_id, place, article_key, domain, outlet)"
                + " SELECT * FROM unnest($1, $2, $3, $4, $5)", rows.count,
            [
                .texts(rows.map(\.id)), .integers(rows.map(\.place)),
                .texts(rows.map(\.article.key)), .texts(rows.map(\.article.domain)),
                .texts(rows.map(\.article.outlet)),
            ])
    }

    private func writePeople(_ facts: [(String, MeetingFacts)]) throws(StoreError) {
        let rows = facts.flatMap { id, facts in
            facts.people.enumerated().map { (id: id, place: $0.offset, person: $0.element) }
        }
        try insert(
            "meeting_people (meeting_id, place, name, took_part, words)"
                + " SELECT a, b, c, d, e::tsvector FROM unnest($1, $2, $3, $4, $5)"
                + " AS new (a, b, c, d, e)", rows.count,
            [
                .texts(rows.map(\.id)), .integers(rows.map(\.place)),
                .texts(rows.map(\.person.name)), .booleans(rows.map(\.person.tookPart)),
                .texts(rows.map(\.person.vector)),
            ])
    }

    private func insert(
        _ what: String, _ count: Int, _ values: [PostgresValue]
    ) throws(StoreError) {
        guard count > 0 else { return }
        try session.run("INSERT INTO mahakam.\(what)", values)
    }
}
