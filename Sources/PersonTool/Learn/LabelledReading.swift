import Article
import JSON
import MeetingClustering
import Pipeline

/// A labelled file as our own ingest reads it, in the order of a seed.
struct LabelledReading {
    /// An article as it was read.
    struct Item {
        let record: ArticleRecord
        /// The meeting that a person gave it; nil for an article of no meeting.
        let meeting: String?
        /// What is never divided between learning and testing: the meeting, or the article alone.
        let group: String
    }

    let items: [Item]

    /// Articles that were read before.
    init(items: [Item]) { self.items = items }

    /// - Throws: `StageFailure` where ingest must stop, `SchemaError` where it wrote nonsense.
    init(_ labelled: [LabelledArticle], seed: UInt64, ingest: StageDefinition) throws {
        var run = LocalRun(stages: [ingest])
        var known: [String: LabelledArticle] = [:]
        for item in BlindOrder(labelled, seed: seed).articles {
            run.feed(BlindOrder.record(item), source: item.article.id)
            known[item.id] = item.article
        }
        try run.finish()
        items = try run.values(of: .articles).map { value in
            let record = try ArticleRecord(json: JSONParser.parse(value))
            let article = known[record.id]
            return Item(
                record: record, meeting: article?.meeting,
                group: article?.meeting ?? article?.id ?? record.id)
        }
    }

    /// How well settings place the articles.
    func score(_ settings: ClusteringSettings) -> ClusterScore {
        let index = MeetingIndex(settings: settings)
        var found: [String: String] = [:]
        for item in items {
            for sighting in index.place(item.record) {
                found[sighting.article.id] = sighting.meeting?.text
            }
        }
        return ClusterScore(
            items.map { (found[$0.record.id] ?? $0.record.id, $0.meeting ?? $0.record.id) })
    }
}
