import Article

/// The title that shares most with all the others; of equals the earliest.
enum TitleChoice {
    static func title(of sources: SourceArticles) -> String? {
        let titles = sources.articles.compactMap(\.article.title)
        let bags = titles.map(WordBag.init)
        let scores = bags.map { bag in bags.reduce(0) { $0 + bag.dice($1) } }
        let best = scores.indices.max { a, b in
            scores[a] != scores[b] ? scores[a] < scores[b] : a > b
        }
        return best.map { titles[$0] }
    }
}
