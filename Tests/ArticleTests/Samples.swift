import Article
import CivilTime

/// Records with every member filled, so that a member that is not written or not read shows.
enum Samples {
    static let evidence = Evidence(
        spans: [TextSpan(start: 3, end: 9), TextSpan(start: 12, end: 20)], confidence: 85,
        method: "rule")

    static var article: ArticleRecord {
        var article = ArticleRecord(
            id: "feed-1", key: ArticleKey("0f"),
            outlet: Outlet(name: "Kabar", domain: "kabar.example"), province: "kaltim",
            mainText: "Satu “dua”.\nTiga.")
        article.url = "https://kabar.example/1"
        article.title = "Judul"
        article.publishedAt = Timestamp("2025-05-16T09:12:00+08:00")
        article.fetchedAt = Timestamp("2025-05-16T10:00:00Z")
        article.language = "id"
        article.kind = .meeting
        article.byline = "Penulis: Dina"
        article.advertorial = true
        article.correction = true
        article.partial = true
        article.event = event
        article.participants = [
            Participant(
                name: "Rahmadi", role: "Gubernur", organization: "Pemprov", represents: "Menteri",
                evidence: evidence)
        ]
        article.mentioned = [
            Mention(
                name: "Siti", role: "Camat", organization: nil, why: .outsideVoice,
                evidence: evidence)
        ]
        article.quotes = [
            Quote(speaker: "Rahmadi", text: "dua", attribution: .pronoun, evidence: evidence)
        ]
        article.statements = [
            Quote(speaker: nil, text: "tiga", attribution: .none, evidence: evidence)
        ]
        article.topics = ["energi"]
        article.alsoReports = [AlsoReport(date: CivilDate("2025-05-17"), host: "Wali Kota")]
        return article
    }

    static var event: Event {
        var event = Event(state: .moved)
        event.date = CivilDate("2025-05-16")
        event.endDate = CivilDate("2025-05-17")
        event.time = "09:00"
        event.movedFrom = CivilDate("2025-05-15")
        event.basis = .explicit
        event.text = "Jumat (16/5/2025)"
        event.venue = "Ruang Satu"
        event.place = Place(name: "Kota Samarinda", code: "64.72")
        event.evidence = ["date": evidence, "venue": evidence]
        return event
    }

    static var content: MeetingContent {
        let support = Support(articles: [ArticleKey("b"), ArticleKey("a")], confidence: 90)
        var event = MeetingEvent(state: .held)
        event.date = CivilDate("2025-05-16")
        event.endDate = CivilDate("2025-05-17")
        event.time = "09:00"
        event.movedFrom = CivilDate("2025-05-15")
        event.basis = .conflict
        event.venue = "Ruang Satu"
        event.place = Place(name: "Taipei", code: nil, country: "TW")
        event.claims = ["date": [MeetingClaim(value: "2025-05-16", support: support)]]
        var content = MeetingContent(province: "kaltim", event: event)
        content.title = "Judul"
        content.summary = "Satu. Dua."
        content.participants = [
            MeetingPerson(
                name: "Rahmadi", forms: ["Rahmadi", "Rahmadi N."], role: "Gubernur",
                organization: "Pemprov", represents: "Menteri",
                roles: [MeetingRole(role: "Gubernur", organization: "Pemprov", support: support)],
                support: support)
        ]
        content.mentioned = [
            MeetingPerson(
                name: "Siti", forms: ["Siti"], role: nil, organization: nil, why: .absent,
                roles: [], support: support)
        ]
        content.quotes = [
            MeetingQuote(speaker: "Rahmadi", text: "dua", attribution: .named, support: support)
        ]
        content.statements = [
            MeetingQuote(speaker: nil, text: "tiga", attribution: .none, support: support)
        ]
        content.topics = [MeetingClaim(value: "energi", support: support)]
        content.articles = [
            MeetingArticle(article, why: [Reason(field: "text", article: nil, weight: 40)])
        ]
        content.agreement = [
            Agreement(claim: "date", value: "2025-05-16", level: .conflict, articles: [])
        ]
        content.omitted = ["quotes": 3]
        content.firstSeen = Timestamp("2025-05-16T09:12:00+08:00")
        content.lastSeen = Timestamp("2025-05-18T09:12:00+08:00")
        return content
    }
}
