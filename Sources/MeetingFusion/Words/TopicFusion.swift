import Article

/// The subjects of a meeting: those that a third of its articles name, or else the most named.
enum TopicFusion {
    static func topics(of sources: SourceArticles) -> [MeetingClaim] {
        var votes: [String: [(key: ArticleKey, confidence: Int)]] = [:]
        for article in sources.articles {
            for topic in article.article.topics {
                votes[topic, default: []].append((article.article.key, 70))
            }
        }
        let most = votes.values.map(\.count).max() ?? 0
        let needed = min(most, (sources.articles.count + 2) / 3)
        return votes.filter { $0.value.count >= needed }
            .map { MeetingClaim(value: $0.key, support: sources.support($0.value)) }
            .sorted { a, b in
                let (x, y) = (a.support.articles.count, b.support.articles.count)
                return x != y ? x > y : a.value < b.value
            }
    }
}
