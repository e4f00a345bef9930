import Article

/// Says of each claim how many articles make it.
struct AgreementFusing {
    private let records: [ArticleRecord]
    private let people: PeopleFusing

    init(_ records: [ArticleRecord], people: PeopleFusing) {
        self.records = records
        self.people = people
    }

    /// The agreement on the event, on those who took part and on the subjects.
    func agreement(_ content: MeetingContent) -> [Agreement] {
        var found: [Agreement] = []
        for field in ["date", "time", "place"] {
            guard let best = content.event.claims[field]?.first else { continue }
            let isSplit = (content.event.claims[field]?.count ?? 0) > 1
            let contradicts = field == "date" ? content.event.basis == .conflict : isSplit
            found.append(claim(field, best.value, best.support.articles, contradicts))
        }
        if let venue = content.event.venue {
            let articles = content.event.claims["venue"]?.flatMap(\.support.articles) ?? []
            found.append(claim("venue", venue, articles, false))
        }
        for person in people.people where person.tookPart {
            let present = person.articles { $0 == .participant }
            let contradicts = !person.absentIn.subtracting(present).isEmpty
            found.append(
                claim("participant:\(person.name)", person.name, present, contradicts))
        }
        for topic in content.topics {
            found.append(
                claim("topic:\(topic.value)", topic.value, topic.support.articles, false))
        }
        return found
    }

    private func claim(
        _ name: String, _ value: String, _ articles: some Sequence<ArticleKey>,
        _ contradicts: Bool
    ) -> Agreement {
        let articles = Set(articles)
        return Agreement(
            claim: name, value: value, level: contradicts ? .conflict : level(articles),
            articles: articles)
    }

    /// Several articles of one outlet are one voice.
    private func level(_ articles: Set<ArticleKey>) -> Agreement.Level {
        let outlets = Set(records.filter { articles.contains($0.key) }.map(\.outlet))
        if outlets.count < 2 { return .one }
        return articles.count == records.count ? .all : .some
    }
}
