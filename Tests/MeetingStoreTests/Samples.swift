import Article
import CivilTime
import MeetingStore

/// Records as the pipeline sends them, small.
enum Samples {
    static func article(
        _ key: String, title: String? = "Rapat", url: String? = nil,
        outlet: Outlet = Outlet(name: "Siaran", domain: nil)
    ) -> ArticleRecord {
        var article = ArticleRecord(
            id: "id-\(key)", key: ArticleKey(key), outlet: outlet,
            province: "kaltim", mainText: "Gubernur menerima rombongan.")
        article.title = title
        article.url = url
        article.kind = .meeting
        return article
    }

    static func withdrawn(_ key: String) -> ArticleRecord {
        var article = ArticleRecord(
            id: key, key: ArticleKey(key), outlet: Outlet(name: nil, domain: nil),
            province: "kaltim", mainText: "")
        article.withdrawn = true
        return article
    }

    static func sighting(
        _ article: ArticleRecord, move: Int = 0, meeting: String? = "kaltim-1",
        kind: Sighting.Kind = .placed
    ) -> Sighting {
        Sighting(
            kind: kind, move: move, article: article, meeting: meeting.map(MeetingID.init),
            why: [], changes: [])
    }

    static func meeting(
        _ id: String = "kaltim-1", version: Int = 1, date: String? = "2025-05-16",
        title: String? = "Gubernur temui investor", place: Place? = nil,
        articles: [ArticleRecord] = [], people: [String] = []
    ) -> Meeting {
        var event = MeetingEvent()
        event.date = date.flatMap { CivilDate($0) }
        event.place = place ?? Place(name: "Kota Samarinda", code: "64.72")
        event.venue = "Kantor Gubernur"
        var content = MeetingContent(province: "kaltim", event: event)
        content.title = title
        content.articles = articles.map { MeetingArticle($0, why: []) }
        content.participants = people.map { person($0) }
        return Meeting(
            id: MeetingID(id), version: version, status: .active, content: content)
    }

    private static let support = Support(articles: [], confidence: 90)

    static func person(_ name: String, forms: [String]? = nil) -> MeetingPerson {
        MeetingPerson(
            name: name, forms: forms ?? [name], role: nil, organization: nil, roles: [],
            support: support)
    }

    static func claim(_ value: String) -> MeetingClaim {
        MeetingClaim(value: value, support: support)
    }

    static func quote(_ text: String) -> MeetingQuote {
        MeetingQuote(speaker: nil, text: text, attribution: .none, support: support)
    }

    static func ended(
        _ id: String = "kaltim-1", version: Int, mergedInto: String? = nil
    ) -> Meeting {
        Meeting(
            id: MeetingID(id), version: version, status: mergedInto == nil ? .withdrawn : .merged,
            mergedInto: mergedInto.map(MeetingID.init), content: nil)
    }

    static func move(
        _ expected: Int?, to next: Int, topic: String = "meetings", partition: Int = 0,
        cluster: String = "cluster-a"
    ) -> OffsetMove {
        OffsetMove(
            cluster: cluster, topic: topic, partition: partition, expected: expected, next: next)
    }
}
