import Article

/// Delegations without a named person: one entry an organization.
enum DelegationFusion {
    static func delegations(of sources: SourceArticles) -> [MeetingPerson] {
        var groups: [[(key: ArticleKey, person: Participant)]] = []
        var bags: [WordBag] = []
        for article in sources.articles {
            for person in article.article.participants where person.name == nil {
                guard let organization = person.organization else { continue }
                let bag = WordBag(organization)
                if let index = bags.firstIndex(where: { $0.dice(bag) >= 60 }) {
                    groups[index].append((article.article.key, person))
                } else {
                    groups.append([(article.article.key, person)])
                    bags.append(bag)
                }
            }
        }
        return groups.map { delegation($0, sources) }.sorted { a, b in
            let (x, y) = (a.support.articles.count, b.support.articles.count)
            return x != y ? x > y : (a.organization ?? "") < (b.organization ?? "")
        }
    }

    private static func delegation(
        _ group: [(key: ArticleKey, person: Participant)], _ sources: SourceArticles
    ) -> MeetingPerson {
        let forms = Set(group.compactMap(\.person.organization)).sorted()
        let longest = forms.max { a, b in
            a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a > b
        }
        return MeetingPerson(
            name: nil, forms: forms, role: group.compactMap(\.person.role).first,
            organization: longest, roles: [],
            support: sources.support(group.map { ($0.key, $0.person.evidence.confidence) }))
    }
}
