import Article

/// How right the placings of made news are, over all pairs of articles.
struct PairTally {
    private var found: [String: String] = [:]
    private var made: [String: Int] = [:]

    mutating func note(_ sightings: [Sighting], of article: NewsArticle) {
        made[article.record.id] = article.meeting
        for sighting in sightings { found[sighting.article.id] = sighting.meeting?.text }
    }

    /// The harmonic mean of precision and recall over pairs.
    var f1: Double {
        var (cells, clusters, meetings) = ([String: Int](), [String: Int](), [Int: Int]())
        for (article, meeting) in made {
            meetings[meeting, default: 0] += 1
            guard let cluster = found[article] else { continue }
            clusters[cluster, default: 0] += 1
            cells["\(cluster) \(meeting)", default: 0] += 1
        }
        let all = Self.pairs(clusters.values) + Self.pairs(meetings.values)
        return all == 0 ? 1 : 2 * Double(Self.pairs(cells.values)) / Double(all)
    }

    private static func pairs(_ counts: some Sequence<Int>) -> Int {
        counts.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
}
