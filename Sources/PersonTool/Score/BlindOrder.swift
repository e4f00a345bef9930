import Article
import CivilTime
import Hashing
import JSON

/// Labelled articles as a feed would bring them: no labels, other ids, in order of time, and those
/// without a time at places that a seed decides; on request those of one day in any order.
struct BlindOrder {
    /// The articles in that order, each under its blind id.
    let articles: [(id: String, article: LabelledArticle)]

    init(_ labelled: [LabelledArticle], seed: UInt64, shufflesDays: Bool = false) {
        var generator = SeededOrder(seed: seed)
        let named = labelled.map { article in
            (id: ContentHash("\(seed):\(article.id)").hex, article: article)
        }
        var order = named.filter { $0.article.page.publishedAt != nil }.sorted { a, b in
            (Self.time(a.article, shufflesDays), a.id) < (Self.time(b.article, shufflesDays), b.id)
        }
        let undated = named.filter { $0.article.page.publishedAt == nil }
        for item in undated.sorted(by: { $0.id < $1.id }) {
            order.insert(item, at: generator.number(below: order.count + 1))
        }
        articles = order
    }

    /// Names are hashes that the seed decides, so a time in whole days leaves a day to chance.
    private static func time(_ article: LabelledArticle, _ inDays: Bool) -> Int {
        guard let time = article.page.publishedAt else { return 0 }
        return inDays ? time.date(offsetMinutes: time.offsetMinutes).day : time.seconds
    }

    /// The page record of an article under its blind id.
    static func record(_ item: (id: String, article: LabelledArticle)) -> [UInt8] {
        var page = item.article.page
        page.id = item.id
        return page.bytes
    }
}
