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
}
