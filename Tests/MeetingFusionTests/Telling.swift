import Article
import CivilTime

/// Made-up articles, sightings and meetings for tests.
enum Telling {
    static func evidence(_ confidence: Int = 90) -> Evidence {
        Evidence(spans: [], confidence: confidence, method: "test")
    }

    static func participant(
        _ name: String?, _ role: String? = nil, _ organization: String? = nil
    ) -> Participant {
        Participant(
            name: name, role: role, organization: organization, evidence: evidence())
    }

    static func quote(
        _ speaker: String?, _ text: String, _ attribution: Quote.Attribution = .named
    ) -> Quote {
        Quote(speaker: speaker, text: text, attribution: attribution, evidence: evidence())
    }

    static func event(
        _ day: String?, basis: DateBasis = .explicit, venue: String? = nil,
        place: String? = "64.72", state: EventState = .held
    ) -> Event {
        var event = Event(state: state)
        event.date = day.flatMap { CivilDate($0) }
        event.basis = event.date == nil ? .none : basis
        event.venue = venue
        event.place = place.map { Place(name: "Kota \($0)", code: $0) }
        return event
    }

    static func article(
        _ name: String, outlet: String? = nil, event: Event = event("2025-05-16"),
        participants: [Participant] = [], text: String = "Teks."
    ) -> ArticleRecord {
        var article = ArticleRecord(
            id: name, key: ArticleKey(name),
            outlet: Outlet(name: nil, domain: outlet ?? "\(name).example"), province: "kaltim",
            mainText: text)
        article.kind = .meeting
        article.event = event
        article.participants = participants
        return article
    }

    /// What the fold makes of a meeting of these articles.
    static func content(_ articles: [ArticleRecord]) -> MeetingContent? {
        let fold = MeetingFoldUnderTest()
        var content: MeetingContent?
        for article in articles { content = fold.place(article, in: "kaltim-1") }
        return content
    }
}
