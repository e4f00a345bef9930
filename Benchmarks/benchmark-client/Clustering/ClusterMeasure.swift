import Article
import JSON
import MeetingClustering

/// How fast articles are placed with meetings, how fast candidates are found, and what an article
/// held costs, on made news.
struct ClusterMeasure {
    /// The cost of an article is compared at this many held.
    private static let early = 10_000
    private static let span = 5_000

    private let count: Int
    private let aDay: Int
    private let judged: Bool
    private let settings: ClusteringSettings

    init(_ options: ClientOptions) throws {
        count = try options.number("articles")
        aDay = try options.number("a-day")
        judged = options.has("judged")
        settings = try ClusterRules.settings(options, holding: count)
    }

    func measure() -> JSON {
        var stream = NewsStream(seed: 1, aDay: aDay)
        let index = MeetingIndex(settings: settings)
        var (placing, searching) = (Durations(), Durations())
        var pairs = PairTally()
        var text = 0
        let before = ProcessSize.bytes
        for number in 0..<count {
            let article = stream.next()
            text += article.record.mainText.utf8.count + (article.record.title ?? "").utf8.count
            if number % 8 == 0, article.meeting != nil {
                searching.add(ThreadTime.of { index.likely(article.record) }.time)
            }
            // As the stage has it, from the topic.
            let written = article.record.bytes[...]
            let (sightings, time) = ThreadTime.of { index.place(article.record, written: written) }
            placing.add(time)
            if judged { pairs.note(sightings, of: article) }
        }
        let held = max(1, index.articleCount)
        var object = placing.json
        object["candidates"] = .object(searching.json)
        object["articles"] = .integer(count)
        object["held"] = .integer(held)
        object["early_us"] = .number(
            Measured.plain(placing.mean(Self.early - Self.span..<Self.early + Self.span)))
        object["late_us"] = .number(Measured.plain(placing.mean(count - 2 * Self.span..<count)))
        object["text_bytes"] = .integer(text / count)
        object["held_bytes"] = .integer((ProcessSize.bytes - before) / held)
        if judged { object["pair_f1"] = .number(Measured.plain(pairs.f1)) }
        return .object(object)
    }
}
