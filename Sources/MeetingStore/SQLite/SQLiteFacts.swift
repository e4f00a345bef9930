import Article

/// Writes what of a meeting is kept beside its record.
struct SQLiteFacts {
    let connection: SQLiteConnection

    /// Replaces it all by what the record says.
    func write(_ meeting: Meeting, number: Int) throws(StoreError) {
        let facts = MeetingFacts(meeting.content)
        try remove(meeting.id, number: number)
        try writeArticles(facts.articles, of: meeting)
        for (place, person) in facts.people.enumerated() {
            try connection.run(
                "INSERT INTO meeting_people (number, place, name, took_part, words)"
                    + " VALUES (?, ?, ?, ?, ?)",
                [
                    .integer(number), .integer(place), .optional(person.name),
                    .integer(person.tookPart ? 1 : 0),
                    .text(" \(person.words.joined(separator: " ")) "),
                ])
        }
        for topic in facts.topics {
            try connection.run(
                "INSERT INTO meeting_topics (topic, number) VALUES (?, ?)",
                [.text(topic), .integer(number)])
        }
        guard meeting.content != nil else { return }
        let words = MeetingField.allCases.map { field in
            SQLiteValue.text((facts.words[field] ?? []).joined(separator: " "))
        }
        try connection.run(
            "INSERT INTO meeting_words (rowid, title, names, place, text) VALUES (?, ?, ?, ?, ?)",
            [.integer(number)] + words)
    }

    /// Leaves nothing beside the record.
    func remove(_ id: MeetingID, number: Int) throws(StoreError) {
        try connection.run("DELETE FROM meeting_articles WHERE meeting_id = ?", [.text(id.text)])
        try connection.run("DELETE FROM meeting_people WHERE number = ?", [.integer(number)])
        try connection.run("DELETE FROM meeting_topics WHERE number = ?", [.integer(number)])
        try connection.run("DELETE FROM meeting_words WHERE rowid = ?", [.integer(number)])
    }

    private func writeArticles(
        _ articles: [MeetingFacts.Telling], of meeting: Meeting
    ) throws(StoreError) {
        let (id, version) = (
            SQLiteValue.text(meeting.id.text), SQLiteValue.integer(meeting.version)
        )
        for (place, article) in articles.enumerated() {
            try connection.run(
                "INSERT INTO meeting_articles (meeting_id, place, article_key, domain, outlet)"
                    + " VALUES (?, ?, ?, ?, ?)",
                [
                    id, .integer(place), .text(article.key), .optional(article.domain),
                    .optional(article.outlet),
                ])
            try connection.run(
                """
                INSERT INTO meeting_members (article_key, meeting_id, first_version, last_version)
                VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET
                    first_version = min(first_version, excluded.first_version),
                    last_version = max(last_version, excluded.last_version)
                """, [.text(article.key), id, version, version])
        }
    }

    /// Draws it all from the records anew, some hundred at a time.
    func refill() throws(StoreError) {
        var last = 0
        while true {
            let page = try connection.rows(
                "SELECT number, json FROM meetings WHERE number > ? ORDER BY number LIMIT 500",
                [.integer(last)]
            ) { row throws(StoreError) -> (Int, Meeting) in
                (row.integer(0), try StoredRecord.read(row.text(1), in: connection.path))
            }
            for (number, meeting) in page {
                try write(meeting, number: number)
                last = number
            }
            if page.isEmpty { return }
        }
    }
}
