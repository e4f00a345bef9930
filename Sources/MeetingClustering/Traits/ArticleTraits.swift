import Article
import CivilTime

/// What of an article is compared with other articles.
///
/// Shared by all that hold it: an index holds very many.
final class ArticleTraits {
    /// The words of its text, of those who took part, their organizations and the venue.
    let words: TraitCells
    /// How much text it has.
    let mass: TextMass
    /// The official code of the place.
    let place: String?
    /// When the meeting was, where the article says so.
    let days: EventDays?
    /// The day of publication, or of fetching, where known.
    let published: Int?
    /// The province it belongs to.
    let province: String

    /// The traits of an article that is read.
    init(_ article: ArticleRecord, limits: TextLimits, background: Background) {
        let title = Term.all(.text, of: article.title ?? "", limit: limits.title)
        let body = Term.all(.text, of: article.mainText, limit: limits.body)
        let counted = CountedWord.count(title: title, body: body, lead: limits.lead)
        mass = TextMass(counted, background: background)
        words = TraitCells(
            words: counted,
            organizations: Self.organizations(article, limit: limits.people),
            venue: Term.all(.venue, of: article.event?.venue ?? "", limit: 24).sortedOnce(),
            marks: TextMarks.of(body),
            people: Self.people(article, limit: limits.people, background))
        province = article.province
        place = article.event?.place?.code
        days = article.event.flatMap { EventDays($0) }
        let time = article.publishedAt ?? article.fetchedAt
        published = time.map { $0.date(offsetMinutes: $0.offsetMinutes).day }
    }

    private static func people(
        _ article: ArticleRecord, limit: Int, _ background: Background
    ) -> [PersonTraits] {
        var seen: [PersonTraits] = []
        for participant in article.participants.prefix(limit) {
            guard var person = participant.name.flatMap({ PersonTraits($0) }),
                !seen.contains(where: { $0.words == person.words && $0.joined == person.joined })
            else { continue }
            let office = Term.all(.text, of: participant.role ?? "", limit: 12)
            person.officeShare = UInt8(255 * min(1, background.share(of: office)))
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

extension ArticleTraits: Equatable {
    static func == (a: ArticleTraits, b: ArticleTraits) -> Bool {
        a === b
            || a.words == b.words && a.mass == b.mass && a.place == b.place && a.days == b.days
                && a.published == b.published && a.province == b.province
    }
}
