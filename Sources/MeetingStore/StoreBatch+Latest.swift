import Article

extension StoreBatch {
    /// Of each article the placement that stays; of equal ones the later.
    ///
    /// In the order of the keys, so that two writers never wait for each other crosswise.
    var latestSightings: [Sighting] {
        var latest: [ArticleKey: Sighting] = [:]
        for sighting in sightings {
            let key = sighting.article.key
            if sighting.move >= latest[key]?.move ?? 0 { latest[key] = sighting }
        }
        return latest.values.sorted { $0.article.key.text < $1.article.key.text }
    }

    /// Of each meeting the highest version, of equal ones the first, in the order of the ids.
    var latestMeetings: [Meeting] {
        var latest: [MeetingID: Meeting] = [:]
        for meeting in meetings where meeting.version > latest[meeting.id]?.version ?? Int.min {
            latest[meeting.id] = meeting
        }
        return latest.values.sorted { $0.id < $1.id }
    }

    /// The versions that a later one of the same batch replaces, each once.
    var passedMeetings: [Meeting] {
        var last: [MeetingID: Int] = [:]
        for meeting in meetings { last[meeting.id] = max(meeting.version, last[meeting.id] ?? 0) }
        var seen: Set<MeetingVersion> = []
        return meetings.filter { meeting in
            let version = MeetingVersion(id: meeting.id, version: meeting.version)
            return meeting.version < last[meeting.id] ?? 0 && seen.insert(version).inserted
        }
    }
}

private struct MeetingVersion: Hashable {
    let id: MeetingID
    let version: Int
}
