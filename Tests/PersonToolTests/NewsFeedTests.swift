import Article
import CivilTime
import Testing
import XML

@testable import PersonTool

@Suite("Feeds become pages")
struct NewsFeedTests {
    private func pages(_ text: String) throws -> [Page]? {
        NewsFeed.pages(of: try XMLDocument.parse(Array(text.utf8)))
    }

    @Test("RSS: full text, teaser, and an entry without a name")
    func rss() throws {
        let pages = try #require(
            try pages(
                """
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <item><title> Satu
                baris </title><link>https://a.example/1</link><guid>g1</guid>
                <description>teaser</description><content:encoded><![CDATA[<p>penuh</p>]]>
                </content:encoded><pubDate>Fri, 16 May 2025 09:12:00 +0800</pubDate></item>
                <item><link>https://a.example/2</link><description>teaser dua</description></item>
                <item><title>tanpa nama</title><description>x</description></item>
                <item><link>https://a.example/3</link></item>
                </channel></rss>
                """))
        #expect(pages.map(\.url) == ["https://a.example/1", "https://a.example/2"])
        #expect(pages.map(\.partial) == [false, true])
        #expect(pages[0].title == "Satu baris")
        #expect(pages[0].body == .html("<p>penuh</p>"))
        #expect(pages[0].publishedAt?.description == "2025-05-16T09:12:00+08:00")
        #expect(pages[1].publishedAt == nil)
    }

    @Test("Atom: the alternate link, published before updated")
    func atom() throws {
        let pages = try #require(
            try pages(
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><entry><id>urn:1</id>
                <link rel="self" href="https://a.example/self"/><link href="https://a.example/1"/>
                <published>2025-05-16T01:12:00Z</published><updated>2025-05-17T01:12:00Z</updated>
                <summary>teaser</summary></entry></feed>
                """))
        #expect(pages.map(\.url) == ["https://a.example/1"])
        #expect(pages[0].id == "urn:1")
        #expect(pages[0].partial)
        #expect(pages[0].publishedAt?.description == "2025-05-16T01:12:00Z")
    }

    @Test("other XML is no feed")
    func other() throws {
        #expect(try pages("<html/>") == nil)
        #expect(try pages("<rss/>") == nil)
    }

    @Test(
        "the dates of mail",
        arguments: [
            ("Fri, 16 May 2025 09:12:00 +0800", "2025-05-16T09:12:00+08:00"),
            ("16 May 2025 09:12 GMT", "2025-05-16T09:12:00Z"),
            ("Fri, 16 May 2025 09:12:60 -0330", "2025-05-16T09:12:59-03:30"),
            ("Fri, 31 Feb 2025 09:12:00 GMT", nil), ("Fri, 16 Mei 2025 09:12:00 GMT", nil),
            ("Fri, 16 May 2025 24:12:00 GMT", nil), ("Fri, 16 May 2025 09:12:00 WIB", nil),
            ("yesterday", nil), ("", nil),
        ])
    func mailDates(_ text: String, _ expected: String?) {
        #expect(MailDate.timestamp(text)?.description == expected)
    }
}
