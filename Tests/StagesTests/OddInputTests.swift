import Article
import CivilTime
import Pipeline
import Testing

@Suite("Odd input is kept, once")
struct OddInputTests {
    @Test("a date in the year 9999 is not believed")
    func farFuture() throws {
        let newsroom = try Newsroom()
        var page = Newsroom.page()
        page.publishedAt = Timestamp("9999-12-31T23:59:59+08:00")
        page.fetchedAt = Timestamp("2025-07-09T08:00:00+08:00")
        try newsroom.feed(page)
        try newsroom.feed(Newsroom.page(url: "https://b.example/2"))
        #expect(newsroom.codes.isEmpty)
        #expect(try newsroom.articles().first?.publishedAt == nil)
        #expect(try newsroom.sightings().count == 2)
    }

    @Test("a year 9999 without any other time harms nobody after it")
    func farFutureAlone() throws {
        let newsroom = try Newsroom()
        var page = Newsroom.page(url: "https://b.example/2", detail: "membahas harga pupuk")
        page.publishedAt = Timestamp("9999-12-31T23:59:59+08:00")
        try newsroom.feed(page)
        try newsroom.feed(Newsroom.page(url: "https://c.example/3"))
        try newsroom.feed(Newsroom.page(url: "https://d.example/4"))
        #expect(newsroom.codes.isEmpty)
        let sightings = try newsroom.sightings()
        #expect(sightings.count == 3)
        #expect(sightings[1].meeting == sightings[2].meeting)
    }

    @Test("a page in another language is kept and marked")
    func english() throws {
        let newsroom = try Newsroom()
        let text = """
            The provincial government said on Tuesday that the new bridge across the river would be \
            opened to the public before the end of the year, after a long series of delays.
            Officials told reporters that the contractor had finished the main span and that the \
            remaining work on the approach roads was expected to take about three more months.
            """
        try newsroom.feed(Page(url: "https://en.example/1", id: nil, body: .text(text)))
        #expect(newsroom.codes.isEmpty)
        #expect(try newsroom.articles().map(\.language) == ["en"])
    }

    @Test("the same page twice is one sighting")
    func twice() throws {
        let newsroom = try Newsroom()
        try newsroom.feed(Newsroom.page())
        try newsroom.feed(Newsroom.page())
        #expect(try newsroom.articles().count == 2)
        #expect(try newsroom.sightings().count == 1)
        #expect(try newsroom.meetings().map(\.version) == [1])
    }

    @Test("the same URL with a changed text is a new version, not a new meeting")
    func changed() throws {
        let newsroom = try Newsroom()
        try newsroom.feed(Newsroom.page())
        try newsroom.feed(Newsroom.page(detail: "membahas jalan usaha tani di dua desa"))
        let sightings = try newsroom.sightings()
        #expect(sightings.map(\.kind) == [.placed, .revised])
        #expect(Set(sightings.compactMap(\.meeting)).count == 1)
        #expect(try newsroom.meetings().map(\.version) == [1, 2])
        #expect(try newsroom.meetings().last?.content?.articles.count == 1)
    }

    @Test("the same URL with tracking parameters is one article")
    func tracking() throws {
        let newsroom = try Newsroom()
        let url = "https://kabaruji.example/berita/bupati-terima-petani"
        for suffix in ["", "?utm_source=wa&utm_medium=x", "?fbclid=abc#komentar", "/"] {
            try newsroom.feed(Newsroom.page(url: url + suffix))
        }
        #expect(Set(try newsroom.articles().map(\.key)).count == 1)
        #expect(try newsroom.sightings().count == 1)
    }

    @Test("a withdrawn article leaves its meeting, and what it alone said is gone")
    func withdrawn() throws {
        let newsroom = try Newsroom()
        let url = "https://kabaruji.example/berita/bupati-terima-petani"
        try newsroom.feed(Newsroom.page(url: url))
        try newsroom.feed(Page(url: url, id: nil, body: .withdrawn(reason: "ralat")))
        #expect(try newsroom.sightings().map(\.kind) == [.placed, .withdrawn])
        let last = try #require(try newsroom.meetings().last)
        #expect(last.status == .withdrawn)
        #expect(last.version == 2)
        #expect(last.content == nil)
    }
}
