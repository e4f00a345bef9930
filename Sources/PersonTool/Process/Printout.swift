import Article
import JSON
import Pipeline

/// The lines that `mahakam process` prints for a run.
struct Printout {
    private let run: LocalRun

    init(of run: LocalRun) { self.run = run }

    /// The lines of an emission, as bytes without their newlines.
    func lines(_ emission: Emission) throws -> [[UInt8]] {
        switch emission {
        case .sightings: run.values(of: .sightings)
        case .versions: run.values(of: .meetings)
        case .meetings: try latestMeetings()
        case .articles: try latestSightings().map(Self.articleLine)
        case .clusters: try latestSightings().map(Self.clusterLine)
        }
    }

    /// The latest record of each meeting, in the order in which the meetings began.
    private func latestMeetings() throws -> [[UInt8]] {
        var latest = LatestByName<[UInt8]>()
        for (meeting, value) in zip(try run.versions(), run.values(of: .meetings)) {
            latest[meeting.id.text] = value
        }
        return latest.values
    }

    /// The latest sighting of each article, in the order in which the articles came.
    private func latestSightings() throws -> [Sighting] {
        var latest = LatestByName<Sighting>()
        for sighting in try run.sightings() { latest[sighting.article.key.text] = sighting }
        return latest.values
    }

    private static func articleLine(_ sighting: Sighting) -> [UInt8] {
        var object = sighting.article.members
        object["meeting_id"] = .optional(sighting.meeting?.text)
        return JSON.object(object).bytes
    }

    private static func clusterLine(_ sighting: Sighting) -> [UInt8] {
        let article = sighting.article
        let object: JSONObject = [
            "id": .string(article.id), "cluster": .string(sighting.meeting?.text ?? article.id),
        ]
        return JSON.object(object).bytes
    }
}
