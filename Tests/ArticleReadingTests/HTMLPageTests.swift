import Article
import ArticleReading
import CivilTime
import Testing

@Suite struct HTMLPageTests {
    private let paragraphs = [
        "SANGATTA – Bupati memimpin rapat pembagian air irigasi di kantornya, Kamis (15/5/2025).",
        "“Air harus dibagi rata,” kata bupati kepada para ketua kelompok tani yang hadir.",
        "Rapat itu dihadiri camat dan penyuluh dari lima kecamatan & satu kelurahan.",
    ]

    private func read(_ html: String, title: String? = nil) throws -> ArticleRecord {
        try Reading.article(
            Page(url: "https://koran.example/1", id: nil, body: .html(html), title: title))
    }

    private func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;") }

    @Test func paragraphsInAnArticle() throws {
        let body = paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n  ")
        let article = try read(
            """
            <html><head><title>Air Dibagi - Koran</title><meta property="og:title" content="Air Irigasi Dibagi Rata | Koran">
            <meta property="og:site_name" content="Koran Sangatta">
            <meta property="article:published_time" content="2025-05-16T07:00:00+08:00"></head>
            <body><nav><ul><li><a href="/">Beranda</a></li><li><a href="/k">Kabar. Semua kabar terbaru ada di sini.</a></li></ul></nav>
            <article><h1>Air Irigasi Dibagi Rata</h1>\(body)</article>
            <aside><h3>Populer</h3><p><a href="/2">Apakah panen raya tahun ini akan berhasil atau gagal lagi? Simak ulasannya.</a></p></aside>
            <footer>Koran ini terbit setiap hari dan dibaca oleh warga di seluruh kabupaten.</footer></body></html>
            """)
        #expect(article.mainText == paragraphs.joined(separator: "\n"))
        #expect(article.title == "Air Irigasi Dibagi Rata")
        #expect(article.publishedAt?.description == "2025-05-16T07:00:00+08:00")
        #expect(article.outlet.name == "Koran Sangatta")
    }

    @Test func lineBreaksAreParagraphsToo() throws {
        let body = paragraphs.map(escaped).joined(separator: "<br><br>")
        let article = try read("<div>Menu</div><div class=isi>\(body)<br/></div><div>Bagikan</div>")
        #expect(article.mainText == paragraphs.joined(separator: "\n"))
    }

    @Test func tablesAndOpenTags() throws {
        let body = paragraphs.map { "<tr><td><font size=2>\(escaped($0))" }.joined()
        let article = try read("<table><tr><td>Home<td>Berita</table><table>\(body)</table>")
        #expect(article.mainText == paragraphs.joined(separator: "\n"))
    }

    @Test func wordsSplitByMarkupStayOneLine() throws {
        let article = try read(
            "<p>SANGATTA &ndash; Bupati <b>memimpin</b> rapat\n   pembagian <a href='/'>air</a> irigasi di kantornya pada hari Kamis kemarin.</p>"
        )
        #expect(
            article.mainText
                == "SANGATTA – Bupati memimpin rapat pembagian air irigasi di kantornya pada hari Kamis kemarin."
        )
    }

    @Test func linkedData() throws {
        let article = try read(
            """
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
            {"@type":["NewsArticle"],"headline":"Air Dibagi","datePublished":"2025-05-16","publisher":{"name":"Koran"}}]}</script>
            <p>\(paragraphs[0])</p><p>\(paragraphs[1])</p>
            """)
        #expect(article.title == "Air Dibagi")
        #expect(article.publishedAt?.description == "2025-05-16T00:00:00+08:00")
        #expect(article.outlet.name == "Koran")
    }

    @Test func theTextForSearchEnginesWhereThePageShowsNone() throws {
        let article = try read(
            """
            <script type="application/ld+json">{"@type":"NewsArticle","articleBody":"\(paragraphs[0])\\n\(paragraphs[2])"}</script>
            <div id="app">Loading…</div>
            """)
        #expect(article.mainText == [paragraphs[0], paragraphs[2]].joined(separator: "\n"))
    }

    @Test func brokenLinkedDataIsNoFault() throws {
        let article = try read(
            "<script type='application/ld+json'>{\"@type\": </script><p>\(paragraphs[0])</p>")
        #expect(article.mainText == paragraphs[0])
    }

    // MARK: Author

    private func byline(_ head: String, below: String = "") throws -> String? {
        let body = paragraphs.map { "<p>\(escaped($0))</p>" }.joined()
        return try read("<html><head>\(head)</head><body>\(body)\(below)</body></html>").byline
    }

    private func linked(_ author: String) -> String {
        "<script type=\"application/ld+json\">"
            + "{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Koran Sangatta\"},"
            + "\"author\":\(author)}</script>"
    }

    @Test func theAuthorThatThePageNamesToMachines() throws {
        #expect(try byline(linked(#"{"@type":"Person","name":" Rina\u00a0 Wulandari "}"#)) != nil)
        #expect(try byline(linked(#""Rina Wulandari""#)) == "Rina Wulandari")
        #expect(
            try byline(linked(#"[{"@type":"Person","name":"Rina"},{"name":"Dedi Prasetyo"}]"#))
                == "Rina, Dedi Prasetyo")
        #expect(try byline("<meta name=author content='Rina Wulandari'>") == "Rina Wulandari")
        // Initials say less.
        #expect(try byline(linked(#""Rina Wulandari""#), below: "<p>(rw)</p>") == "Rina Wulandari")
    }

    @Test func theLineThatNamesTheAuthorComesFirst() throws {
        let byline = try byline(
            linked(#""Rina Wulandari""#), below: "<p>Penulis: Dedi Prasetyo</p>")
        #expect(byline == "Penulis: Dedi Prasetyo")
    }

    @Test(arguments: [
        #"{"@type":"Organization","name":"Kabar"}"#, #""Koran Sangatta""#, #""admin""#,
        #"{"name":"Redaksi Koran"}"#, #""https://koran.example/penulis/3""#, "{}", "null", "7",
        #""admin_2""#, #""redaksi@koran.example""#,
    ])
    func aDeskOrAnAddressIsNoAuthor(author: String) throws {
        #expect(try byline(linked(author)) == nil)
    }

    // MARK: Parts and views

    private func article(at url: String, amp: Bool = false, canonical: String?) throws
        -> ArticleRecord
    {
        let link = canonical.map { "<link rel=canonical href='\($0)'>" } ?? ""
        let body = paragraphs.map { "<p>\(escaped($0))</p>" }.joined()
        let html = "<html\(amp ? " ⚡" : "")><head>\(link)</head><body>\(body)</body></html>"
        return try Reading.article(Page(url: url, id: nil, body: .html(html)))
    }

    @Test func anAMPPageIsItsCanonicalOne() throws {
        let first = try article(at: "https://koran.example/rapat", canonical: nil)
        let view = try article(
            at: "https://amp.koran.example/v/77", amp: true,
            canonical: "https://www.koran.example/rapat")
        #expect(view.key == first.key && view.url == first.url && !view.partial)
        let second = try article(
            at: "https://koran.example/v/77?page=2", amp: true,
            canonical: "https://koran.example/rapat")
        #expect(second.key == first.key && second.partial)
    }

    @Test func aNumberedPartJoinsThePageItNames() throws {
        let first = try article(at: "https://koran.example/rapat", canonical: nil)
        let part = try article(
            at: "https://koran.example/rapat/2", canonical: "https://koran.example/rapat/")
        #expect(part.key == first.key && part.partial)
    }

    /// Outlets name their front page, another article or a partner there.
    @Test(arguments: [
        ("https://koran.example/", true), ("/rapat", true), ("https://lain.example/rapat", true),
        ("https://koran.example/lain", false), ("", true),
    ])
    func otherCanonicalAddressesDoNotCount(canonical: String, amp: Bool) throws {
        let own = "https://koran.example/rapat-77"
        let article = try article(at: own, amp: amp, canonical: canonical)
        #expect(article.url == own && !article.partial)
    }
}
