/// Compares an article with the articles of a meeting, apart from their words.
struct Comparison {
    /// What speaks for and against, given how alike the words are.
    func complete(
        _ vector: inout FeatureVector, of article: ArticleInHand, and members: [ArticleTraits]
    ) {
        let traits = article.traits
        vector[.peopleApart] = peopleApart(article.people, members) ? 1 : 0
        vector[.venueApart] = venueApart(traits, members, vector[.venue]) ? 1 : 0
        vector[.placeApart] = placeApart(traits, members) ? 1 : 0
        compareDays(&vector, traits, members)
    }

    private func peopleApart(_ people: [PersonTraits], _ members: [ArticleTraits]) -> Bool {
        guard people.count > 1 else { return false }
        var others = 0
        for words in members.lazy.map(\.words) {
            var at = words.peopleStart
            while at < words.cells.count {
                let name = words.name(at: at)
                let joined = words.cells[at + 1]
                if people.contains(where: { $0.matches(name, joined: joined) }) { return false }
                others += 1
                at = name.endIndex
            }
        }
        return others > 1
    }

    private func venueApart(
        _ article: ArticleTraits, _ members: [ArticleTraits], _ likeness: Double
    ) -> Bool {
        !article.words.venue.isEmpty && likeness < 0.05
            && members.contains { !$0.words.venue.isEmpty }
    }

    private func placeApart(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        guard let place = article.place else { return false }
        var isKnown = false
        for other in members.lazy.compactMap(\.place) {
            if other.hasPrefix(place) || place.hasPrefix(other) { return false }
            isKnown = true
        }
        return isKnown
    }

    private func compareDays(
        _ vector: inout FeatureVector, _ article: ArticleTraits, _ members: [ArticleTraits]
    ) {
        let known = members.days
        guard let days = article.days, !known.isEmpty else {
            vector[.time] = nearness(article, members)
            return
        }
        let same = known.filter { $0.meets(days) }
        guard !same.isEmpty else {
            vector[.dateApart] = 1
            return
        }
        // Of a printed day and weekday that don't fit one is wrong: that they meet says less.
        let isSure = days.trusted && same.contains(where: \.trusted)
        vector[.date] = isSure ? 1 : 0.5
    }

    /// 1 at the same time, falling to 0 at a week apart; one half where a time is not known.
    private func nearness(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Double {
        guard let gap = article.gap(to: members) else { return 0.5 }
        return max(0, 1 - Double(gap) / 7)
    }
}
