import Article
import JSON
import MeetingClustering

/// How fast an index takes in sightings, against deciding the same articles: both from the bytes of
/// a topic, and both without those.
struct ClusterRestoreMeasure {
    private let count: Int
    private let aDay: Int
    private let settings: ClusteringSettings

    init(_ options: ClientOptions) throws {
        count = try options.number("articles")
        aDay = try options.number("a-day")
        settings = try ClusterRules.settings(options, holding: count)
    }

    func measure() throws -> JSON {
        var stream = NewsStream(seed: 1, aDay: aDay)
        let (index, again) = (MeetingIndex(settings: settings), MeetingIndex(settings: settings))
        var (placing, restoring) = (Durations(), Durations())
        var (deciding, returning) = (Durations(), Durations())
        for _ in 0..<count {
            let value = stream.next().record.bytes
            let (article, read) = try ThreadTime.of {
                try ArticleRecord(json: JSONParser.parse(value))
            }
            let (sightings, time) = ThreadTime.of { index.place(article) }
            let (written, wrote) = ThreadTime.of { sightings.map(\.bytes) }
            placing.add(time)
            deciding.add(read + time + wrote)
            for bytes in written {
                let (sighting, read) = try ThreadTime.of {
                    try Sighting(json: JSONParser.parse(bytes))
                }
                let time = ThreadTime.of { again.restore(sighting) }.time
                restoring.add(time)
                returning.add(read + time)
            }
        }
        let object: JSONObject = [
            "articles": .integer(count), "place": .object(placing.json),
            "restore": .object(restoring.json), "decide": .object(deciding.json),
            "return": .object(returning.json),
            "same": .bool(
                index.articleCount == again.articleCount
                    && index.meetingCount == again.meetingCount),
        ]
        return .object(object)
    }
}
