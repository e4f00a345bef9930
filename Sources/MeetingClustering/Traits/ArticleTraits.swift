import Article
import CivilTime

/// What of an article is compared with other articles.
struct ArticleTraits: Equatable {
    /// Title and text, sorted by term.
    let text: [WeightedTerm]
    /// Title and first sentences, sorted by term.
    let lead: [WeightedTerm]
    /// Those who took part.
    let people: [PersonTraits]
    /// The words of the organizations that took part, sorted.
    let organizations: [Term]
    /// The words of the venue, sorted.
    let venue: [Term]
    /// The official code of the place.
    let place: String?
    /// When the meeting was, where the article says so.
    let days: EventDays?
    /// The day of publication, or of fetching, where known.
    let published: Int?
    /// Its runs of words.
    let sketch: TextSketch

    /// The traits of an article that is read.
    init(_ article: ArticleRecord, limits: TextLimits) {
        let title = Term.all(.text, of: article.title ?? "", limit: limits.title)
        let body = Term.all(.text, of: article.mainText, limit: limits.body)
        text = Self.weighted(title + body)
        lead = Self.weighted(title + body.prefix(limits.lead))
        people = Self.people(article, limit: limits.people)
        organizations = Self.organizations(article, limit: limits.people)
        venue = Set(Term.all(.venue, of: article.event?.venue ?? "", limit: 24)).sorted()
        place = article.event?.place?.code
        days = article.event.flatMap { EventDays($0) }
        let time = article.publishedAt ?? article.fetchedAt
        published = time.map { $0.date(offsetMinutes: $0.offsetMinutes).day }
        sketch = TextSketch(body)
    }

    private static func weighted(_ terms: [Term]) -> [WeightedTerm] {
        var counts: [Term: Int] = [:]
        for term in terms { counts[term, default: 0] += 1 }
        return counts.sorted { $0.key < $1.key }.map {
            WeightedTerm(term: $0.key, weight: 1 + Logarithm.base2(Double($0.value)))
        }
    }

    private static func people(_ article: ArticleRecord, limit: Int) -> [PersonTraits] {
        var seen = Set<PersonTraits>()
        return article.participants.prefix(limit).compactMap { participant in
            guard let person = participant.name.flatMap({ PersonTraits($0) }),
                seen.insert(person).inserted
            else { return nil }
            return person
        }
    }

    private static func organizations(_ article: ArticleRecord, limit: Int) -> [Term] {
        var terms = Set<Term>()
        for name in article.participants.prefix(limit).compactMap(\.organization) {
            terms.formUnion(Term.all(.organization, of: name, limit: 12))
        }
        return terms.sorted()
    }
}
