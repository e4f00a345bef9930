import Article
import CivilTime
import Testing

@testable import MeetingClustering

@Suite("New versions, withdrawals and returns of one article")
struct VersionTests {
    private let index = MeetingIndex(settings: ClusteringSettings())

    private func article(_ text: String = BriefArticle.mining, fetched: Int? = nil)
        -> ArticleRecord
    {
        var article = BriefArticle.make("a", text, on: "2025-06-10", people: ["Doni Kusuma"])
        article.fetchedAt = fetched.map { Timestamp(seconds: $0) }
        return article
    }

    private var withdrawal: ArticleRecord {
        var article = ArticleRecord(
            id: "a", key: ArticleKey("a"), outlet: Outlet(name: nil, domain: "a.example"),
            province: "kaltim", mainText: "")
        article.withdrawn = true
        return article
    }

    @Test("changed text is a new version of the article, not a new meeting")
    func revised() throws {
        let first = try #require(index.place(article()).first)
        let second = try #require(index.place(article(BriefArticle.mining + " Ralat.")).first)
        #expect(second.kind == .revised && second.meeting == first.meeting)
        #expect(second.changes == [MeetingChange(meeting: try #require(first.meeting), version: 2)])
    }

    @Test("a teaser gives way to the whole text and never takes its place")
    func teasers() {
        var teaser = article("pratinjau", fetched: 10)
        teaser.partial = true
        var later = article("pratinjau baru", fetched: 30)
        later.partial = true
        #expect(index.place(teaser).count == 1)
        #expect(index.place(article("utuh", fetched: 5)).count == 1)
        #expect(index.place(later).isEmpty)
    }

    @Test("of two versions the one fetched later stays")
    func stale() {
        #expect(index.place(article("baru", fetched: 20)).count == 1)
        #expect(index.place(article("lama", fetched: 10)).isEmpty)
        #expect(index.place(article("baru", fetched: 30)).isEmpty)
        #expect(index.place(article("lebih baru", fetched: 30)).count == 1)
    }

    @Test("a withdrawn article ends its meeting, and fed again founds one with another id")
    func withdrawn() throws {
        let first = try #require(index.place(article()).first?.meeting)
        let taken = try #require(index.place(withdrawal).first)
        #expect(taken.kind == .withdrawn && taken.meeting == nil && taken.previousMeeting == first)
        #expect(
            taken.changes == [MeetingChange(meeting: first, version: 2, status: .withdrawn)])
        #expect(index.place(withdrawal).isEmpty)
        let back = try #require(index.place(article()).first)
        #expect(back.kind == .placed && back.move == 2)
        #expect(back.meeting != nil && back.meeting != first)
    }

    @Test("a withdrawal that comes before its article is remembered")
    func early() throws {
        var late = withdrawal
        late.fetchedAt = Timestamp(seconds: 50)
        #expect(try #require(index.place(late).first).changes.isEmpty)
        #expect(index.place(article(fetched: 40)).isEmpty)
        #expect(index.place(article(fetched: 60)).first?.meeting != nil)
    }

    @Test("an article that no longer reports a meeting leaves it")
    func leaves() throws {
        let first = try #require(index.place(article()).first?.meeting)
        var other = article("Harga cabai naik.")
        other.kind = .other
        let sighting = try #require(index.place(other).first)
        #expect(sighting.meeting == nil && sighting.previousMeeting == first)
        #expect(sighting.changes.map(\.status) == [.withdrawn])
    }
}
