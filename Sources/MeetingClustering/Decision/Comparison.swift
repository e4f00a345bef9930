/// Compares an article with the articles of a meeting.
struct Comparison {
    let weights: TermWeights

    /// What speaks for and against an article reporting the meeting that these articles report.
    func features(of article: ArticleTraits, and members: [ArticleTraits]) -> FeatureVector {
        var vector = FeatureVector()
        for member in members { raise(&vector, article, member) }
        vector[.peopleApart] = peopleApart(article, members) ? 1 : 0
        vector[.venueApart] = venueApart(article, members, vector[.venue]) ? 1 : 0
        vector[.placeApart] = placeApart(article, members) ? 1 : 0
        compareDays(&vector, article, members)
        return vector
    }

    /// The article of a meeting that is most like another.
    func nearest(to article: ArticleTraits, among members: [ArticleTraits]) -> Int? {
        let likeness = members.map { weights.cosine(article.text, $0.text) }
        return likeness.indices.max { likeness[$0] < likeness[$1] }
    }

    private func raise(_ vector: inout FeatureVector, _ a: ArticleTraits, _ b: ArticleTraits) {
        func raise(_ feature: Feature, _ value: Double) {
            vector[feature] = max(vector[feature], value)
        }
        raise(.text, weights.cosine(a.text, b.text))
        raise(.lead, weights.cosine(a.lead, b.lead))
        raise(.copy, a.sketch.likeness(to: b.sketch))
        raise(.people, weights.cosine(a.people, b.people))
        raise(.organizations, weights.cosine(a.organizations, b.organizations))
        raise(.venue, weights.cosine(a.venue, b.venue))
    }

    private func peopleApart(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        let others = members.flatMap(\.people)
        return article.people.count > 1 && others.count > 1
            && !article.people.contains { person in others.contains { $0.matches(person) } }
    }

    private func venueApart(
        _ article: ArticleTraits, _ members: [ArticleTraits], _ likeness: Double
    ) -> Bool {
        !article.venue.isEmpty && members.contains { !$0.venue.isEmpty } && likeness < 0.05
    }

    private func placeApart(_ article: ArticleTraits, _ members: [ArticleTraits]) -> Bool {
        let places = members.compactMap(\.place)
        guard let place = article.place, !places.isEmpty else { return false }
        return !places.contains(place)
    }

    private func compareDays(
        _ vector: inout FeatureVector, _ article: ArticleTraits, _ members: [ArticleTraits]
    ) {
        let known = members.days
        guard let days = article.days, !known.isEmpty else {
            vector[.time] = members.map { nearness(article, $0) }.max() ?? 0
            return
        }
        let same = known.contains { $0.meets(days) }
        vector[same ? .date : .dateApart] = 1
    }

    /// 1 at the same time, falling to 0 at a week apart; one half where a time is not known.
    private func nearness(_ a: ArticleTraits, _ b: ArticleTraits) -> Double {
        guard let one = a.span, let other = b.span else { return 0.5 }
        let gap = max(0, one.lowerBound - other.upperBound, other.lowerBound - one.upperBound)
        return max(0, 1 - Double(gap) / 7)
    }
}
