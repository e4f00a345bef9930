import Article
import MeetingStore
import Pipeline

/// The database holds the latest versions on the topics, and nothing else.
enum DatabaseCheck {
    /// Compares the database with what lies on the topics.
    static func finding(
        _ store: any MeetingStore, sightings: TopicLog, meetings: TopicLog
    ) async throws -> Finding {
        var finding = Finding("the database equals the latest versions on the topics")
        var latest: [MeetingID: (meeting: Meeting, position: RecordPosition)] = [:]
        for record in meetings.records {
            guard let meeting = record.decoded(Meeting.self) else { continue }
            if meeting.version > latest[meeting.id]?.meeting.version ?? 0 {
                latest[meeting.id] = (meeting, record.position)
            }
        }
        var articles: [ArticleKey: Sighting] = [:]
        for record in sightings.records {
            guard let sighting = record.decoded(Sighting.self) else { continue }
            let key = sighting.article.key
            if sighting.move >= articles[key]?.move ?? 0 { articles[key] = sighting }
        }
        for (id, wanted) in latest {
            finding.seen += 1
            let stored = try await store.meeting(id: id)
            if stored != wanted.meeting {
                finding.complain(
                    "meeting \(id.text): the database has version \(stored?.version ?? 0), the "
                        + "topic \(wanted.meeting.version) at \(wanted.position)")
            }
            let listed = (wanted.meeting.content?.articles ?? []).map(\.key)
            let found = try await store.articles(of: id)
            if found != listed.compactMap({ articles[$0]?.article }) {
                finding.complain(
                    "meeting \(id.text): its articles are \(found.map(\.key.text)) in the "
                        + "database, \(listed.map(\.text)) on the topic, or differ in content")
            }
        }
        checkCounts(try await store.counts(), latest.values.map(\.meeting), articles, &finding)
        return finding
    }

    private static func checkCounts(
        _ counts: StoreCounts, _ meetings: [Meeting], _ articles: [ArticleKey: Sighting],
        _ finding: inout Finding
    ) {
        let withdrawn = articles.values.count { $0.article.withdrawn }
        let active = meetings.count { $0.status == .active }
        for (what, found, wanted) in [
            ("articles", counts.articles, articles.count - withdrawn),
            ("withdrawn articles", counts.withdrawnArticles, withdrawn),
            ("active meetings", counts.meetings, active),
            ("merged and withdrawn meetings", counts.inactiveMeetings, meetings.count - active),
        ] where found != wanted {
            finding.complain("the database has \(found) \(what), the topics have \(wanted)")
        }
        finding.seen += articles.count
    }

    /// What the database says of how far it has read is where the topics end.
    static func positions(
        _ store: any MeetingStore, cluster: String, prefix: String, logs: [TopicLog]
    ) async throws -> Finding {
        var finding = Finding("the database has read its topics to their ends")
        for log in logs {
            let stored = try await store.positions(
                cluster: cluster, topic: prefix + log.topic.rawValue)
            for (partition, records) in log.sorted {
                guard let last = records.last else { continue }
                finding.seen += 1
                let next = stored[Int(partition)] ?? 0
                if next != Int(last.offset + 1) {
                    finding.complain(
                        "\(log.topic.rawValue)/\(partition): the last record lies at \(last.offset), the database goes on at \(next)"
                    )
                }
            }
        }
        return finding
    }
}
