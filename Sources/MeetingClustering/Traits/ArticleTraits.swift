import Article
import CivilTime

/// What of an article is compared with other articles.
struct ArticleTraits: Equatable {
    /// The words of its text, of those who took part, their organizations and the venue.
    let words: TraitCells
    /// The official code of the place.
    let place: String?
    /// When the meeting was, where the article says so.
    let days: EventDays?
    /// The day of publication, or of fetching, where known.
    let published: Int?

    /// The traits of an article that is read.
    init(_ article: ArticleRecord, limits: TextLimits) {
        let title = Term.all(.text, of: article.title ?? "", limit: limits.title)
        let body = Term.all(.text, of: article.mainText, limit: limits.body)
        words = TraitCells(
            words: CountedWord.count(title: title, body: body, lead: limits.lead),
            organizations: Self.organizations(article, limit: limits.people),
            venue: Term.all(.venue, of: article.event?.venue ?? "", limit: 24).sortedOnce(),
            sketch: TextSketch.smallest(of: body),
            people: Self.people(article, limit: limits.people))
        place = article.event?.place?.code
        days = article.event.flatMap { EventDays($0) }
        let time = article.publishedAt ?? article.fetchedAt
        published = time.map { $0.date(offsetMinutes: $0.offsetMinutes).day }
    }

    private static func people(_ article: ArticleRecord, limit: Int) -> [PersonTraits] {
        var seen: [PersonTraits] = []
        for participant in article.participants.prefix(limit) {
            guard let person = participant.name.flatMap({ PersonTraits($0) }),
                !seen.contains(person)
            else { continue }
            seen.append(person)
        }
        return seen
    }

    private static func organizations(_ article: ArticleRecord, limit: Int) -> [Term] {
        var terms: [Term] = []
        for name in article.participants.prefix(limit).compactMap(\.organization) {
            terms += Term.all(.organization, of: name, limit: 12)
        }
        return terms.sortedOnce()
    }
}
