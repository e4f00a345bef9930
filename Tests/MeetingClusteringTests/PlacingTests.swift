import Article
import CivilTime
import Testing

@testable import MeetingClustering

@Suite("Which meeting an article reports")
struct PlacingTests {
    private let index = MeetingIndex(settings: ClusteringSettings())

    private func place(_ article: ArticleRecord) throws -> MeetingID? {
        try #require(index.place(article).first).meeting
    }

    private func mining(
        _ name: String, on day: String?, printed: String? = nil, published: String? = nil,
        people: [String] = ["Baharuddin Latif", "Doni Kusuma"]
    ) -> ArticleRecord {
        BriefArticle.make(
            name, BriefArticle.mining, on: day, printed: printed, published: published,
            outlet: "\(name).example", people: people, venue: "Gedung E DPRD Kaltim",
            place: "64.72")
    }

    @Test("two outlets, one meeting; another topic on that day is another meeting")
    func joined() throws {
        let first = try place(mining("a", on: "2025-06-10"))
        #expect(try place(mining("b", on: "2025-06-10")) == first)
        let other = BriefArticle.make(
            "c", BriefArticle.schools, on: "2025-06-10", people: ["Rahmat Budiarto", "Mulyani"],
            venue: "Balai Kota", place: "64.72")
        #expect(try place(other) != first)
    }

    @Test("one text in two provinces reports two meetings")
    func provinces() throws {
        let first = try place(mining("a", on: "2025-06-10"))
        var there = mining("b", on: "2025-06-10")
        there.province = "kaltara"
        let second = try place(there)
        #expect(first != nil && second != nil && first != second)
    }

    @Test("the same again a week later is another meeting")
    func weekly() throws {
        let first = try place(mining("a", on: "2025-06-10", printed: "Selasa (10/6/2025)"))
        let second = try place(mining("b", on: "2025-06-17", printed: "Selasa (17/6/2025)"))
        #expect(first != nil && second != nil && first != second)
    }

    @Test("a weekday that does not fit the date leaves both days possible")
    func wrongWeekday() throws {
        let first = try place(mining("a", on: "2025-06-10", printed: "Selasa (10/6/2025)"))
        #expect(try place(mining("b", on: "2025-06-11", printed: "Selasa (11/6/2025)")) == first)
        #expect(try place(mining("c", on: "2025-06-11", printed: "Rabu (11/6/2025)")) != first)
    }

    @Test(
        "where the weekday doesn't fit, the month or the year may be the slip",
        arguments: [
            ("2025-05-10", "Selasa (10/5/2025)", true), ("2024-06-10", "Selasa (10/6/2024)", true),
            ("2025-05-10", "Sabtu (10/5/2025)", false), ("2025-05-12", "Selasa (12/5/2025)", false),
        ])
    func wrongMonth(day: String, printed: String, isSame: Bool) throws {
        let first = try place(mining("a", on: "2025-06-10", printed: "Selasa (10/6/2025)"))
        #expect((try place(mining("b", on: day, printed: printed)) == first) == isSame)
    }

    @Test("one article that says when the meeting was is enough to keep those of other weeks out")
    func undatedAmongDated() throws {
        let first = try place(mining("a", on: "2025-06-10"))
        #expect(try place(mining("b", on: nil)) == first)
        #expect(try place(mining("c", on: nil, published: "2025-08-12")) != first)
    }

    @Test("without a date the nearest meeting in time is joined")
    func undated() throws {
        let first = try place(mining("a", on: "2025-06-10", published: "2025-06-10"))
        #expect(try place(mining("b", on: nil, published: "2025-06-12")) == first)
        #expect(try place(mining("c", on: nil, published: "2025-08-12")) != first)
    }

    @Test("an announcement joins the meeting at its day")
    func planned() throws {
        var announced = mining("a", on: "2025-06-10", published: "2025-05-26", people: [])
        announced.event?.state = .moved
        announced.event?.movedFrom = CivilDate("2025-05-26")
        let first = try place(announced)
        #expect(try place(mining("b", on: "2025-06-10", published: "2025-06-11")) == first)
    }

    @Test("one delegation with two hosts is two meetings")
    func hosts() throws {
        let first = BriefArticle.make(
            "a", "Gubernur menerima rombongan Song Lam Rubber yang hendak membangun pabrik karet.",
            on: "2025-01-14", people: ["Syahrani Baharuddin", "Tran Quoc Vinh"],
            venue: "Kantor Gubernur", place: "64.72")
        let second = BriefArticle.make(
            "b", "Wali kota menerima rombongan Song Lam Rubber yang hendak membangun pabrik karet.",
            on: "2025-01-15", people: ["Sofyan Lubis", "Tran Quoc Vinh"], venue: "Balai Kota",
            place: "64.71")
        #expect(try place(first) != place(second))
    }

    @Test("an article of no meeting stays alone")
    func other() throws {
        var article = mining("a", on: nil)
        article.kind = .other
        let sighting = try #require(index.place(article).first)
        #expect(sighting.meeting == nil && sighting.changes.isEmpty && sighting.kind == .placed)
        #expect(try place(mining("b", on: nil)) != nil)
    }

    @Test("every placement says why")
    func reasons() throws {
        _ = index.place(mining("a", on: "2025-06-10"))
        let sighting = try #require(index.place(mining("b", on: "2025-06-10")).first)
        #expect(sighting.why.contains { $0.field == "date" && $0.weight > 0 && $0.article == "a" })
        #expect(sighting.why.contains { $0.field == "people" && $0.weight > 0 })
        let magnitudes = sighting.why.map { abs($0.weight) }
        #expect(magnitudes == magnitudes.sorted(by: >))
    }
}
