import Article

/// Which names one article gives to two persons.
struct Companions {
    private struct Entry: Hashable {
        let article: ArticleKey
        let written: String
    }

    private var roles: [Entry: String] = [:]
    private var articles: [String: Set<ArticleKey>] = [:]

    init(_ occurrences: [NamedOccurrence]) {
        for occurrence in occurrences where occurrence.capacity != .speaker {
            articles[occurrence.written, default: []].insert(occurrence.article)
            let entry = Entry(article: occurrence.article, written: occurrence.written)
            if let role = occurrence.role { roles[entry] = WordBag(role).text }
        }
    }

    /// Whether some article lists both, in different roles.
    func areTwo(_ a: String, _ b: String) -> Bool {
        let shared = articles[a, default: []].intersection(articles[b, default: []])
        return shared.contains { article in
            guard let one = roles[Entry(article: article, written: a)],
                let other = roles[Entry(article: article, written: b)]
            else { return false }
            return one != other
        }
    }
}
