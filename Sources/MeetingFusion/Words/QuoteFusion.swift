import Article

/// Quotations that several articles carry, once, with all of them.
struct QuoteFusion {
    private let people: PeopleFusion

    init(_ people: PeopleFusion) { self.people = people }

    /// The quotations of all articles, the most carried first, then as the articles have them.
    func fused(_ sources: SourceArticles, _ of: (ArticleRecord) -> [Quote]) -> [MeetingQuote] {
        var groups: [[(key: ArticleKey, quote: Quote)]] = []
        var bags: [WordBag] = []
        for article in sources.articles {
            for quote in of(article.article) {
                let bag = WordBag(quote.text)
                if let index = bags.firstIndex(where: { isSame($0, bag) }) {
                    groups[index].append((article.article.key, quote))
                } else {
                    groups.append([(article.article.key, quote)])
                    bags.append(bag)
                }
            }
        }
        let fused = groups.map { quote(of: $0, sources) }
        return fused.enumerated().sorted { a, b in
            let (x, y) = (a.element.support.articles.count, b.element.support.articles.count)
            return x != y ? x > y : a.offset < b.offset
        }.map(\.element)
    }

    /// Nearly the same words, or a long quotation that holds a shorter one.
    private func isSame(_ a: WordBag, _ b: WordBag) -> Bool {
        a.dice(b) >= 80 || (min(a.total, b.total) >= 8 && a.containment(b) >= 95)
    }

    private func quote(
        of group: [(key: ArticleKey, quote: Quote)], _ sources: SourceArticles
    ) -> MeetingQuote {
        let text = group.map(\.quote.text).max { a, b in
            a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a > b
        }
        let (speaker, attribution) = speaker(of: group.map(\.quote))
        return MeetingQuote(
            speaker: speaker, text: text ?? "", attribution: attribution,
            support: sources.support(group.map { ($0.key, $0.quote.evidence.confidence) }))
    }

    /// The speaker whom most name, by name before by pronoun; nobody where articles name
    /// different people equally often: no speaker rather than a wrong one.
    private func speaker(of quotes: [Quote]) -> (String?, Quote.Attribution) {
        var votes: [String: Int] = [:]
        for quote in quotes {
            guard let speaker = quote.speaker else { continue }
            votes[people.name(of: speaker) ?? speaker, default: 0] += Self.weight(quote.attribution)
        }
        let ranked = votes.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        guard let best = ranked.first, ranked.count == 1 || ranked[1].value < best.value else {
            return (nil, .none)
        }
        let attributions = quotes.filter { quote in
            quote.speaker.map { people.name(of: $0) ?? $0 } == best.key
        }.map(\.attribution)
        return (best.key, attributions.max { Self.weight($0) < Self.weight($1) } ?? .none)
    }

    private static func weight(_ attribution: Quote.Attribution) -> Int {
        switch attribution {
        case .named: 4
        case .pronoun: 2
        case .carried: 1
        case .none: 0
        }
    }
}
