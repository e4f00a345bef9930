import Article
import Pipeline

/// The figures of one run over labelled articles whose labels were taken away.
struct BlindScore {
    /// The figures by name: of grouping, then of reading.
    let figures: [(name: String, value: Double)]

    /// Runs the stages over the articles in the order of a seed.
    ///
    /// - Throws: `StageFailure` where a stage must stop, `SchemaError` where it wrote nonsense.
    init(
        _ labelled: [LabelledArticle], seed: UInt64, shufflesDays: Bool, stages: [StageDefinition]
    ) throws {
        let order = BlindOrder(labelled, seed: seed, shufflesDays: shufflesDays).articles
        var run = LocalRun(stages: stages)
        for item in order { run.feed(BlindOrder.record(item), source: item.article.id) }
        try run.finish()
        var last: [String: Sighting] = [:]
        for sighting in try run.sightings() { last[sighting.article.id] = sighting }
        var reading = ReadingScore()
        for item in order { reading.add(last[item.id]?.article, labelled: item.article) }
        let clusters = ClusterScore(
            order.map { item in
                (last[item.id]?.meeting?.text ?? item.id, item.article.meeting ?? item.id)
            })
        figures =
            [
                ("bcubed", clusters.bcubed), ("pairs", clusters.pairs),
                ("clusters", Double(clusters.clusters)),
            ] + reading.figures
    }
}
