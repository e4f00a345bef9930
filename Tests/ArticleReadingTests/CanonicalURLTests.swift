import Article
import ArticleReading
import Testing

@Suite struct CanonicalURLTests {
    @Test(arguments: [
        "https://www.koran.example/berita/rapat-banjir/",
        "http://koran.example/berita/rapat-banjir",
        "https://m.koran.example/berita/rapat-banjir",
        "https://amp.koran.example/berita/rapat-banjir",
        "HTTPS://KORAN.EXAMPLE:443/berita/rapat-banjir",
        "http://koran.example:80/berita/rapat-banjir",
        "https://koran.example/berita/rapat-banjir/amp/",
        "https://koran.example/berita/rapat-banjir?amp=1",
        "https://koran.example/berita/rapat-banjir?page=2",
        "https://koran.example/berita/rapat-banjir?page=all",
        "https://koran.example/berita/rapat-banjir?showpage=all",
        "https://koran.example/berita/rapat-banjir?PAGE_NUM=3",
        "https://koran.example/amp/berita/rapat-banjir",
        "https://koran.example/berita/rapat-banjir.amp",
        "https://koran.example/berita/rapat-banjir?outputType=amp&amp_js_v=0.1",
        "https://koran-example.cdn.ampproject.org/c/s/koran.example/berita/rapat-banjir/amp?usqp=mq",
        "https://koran-example.cdn.ampproject.org/v/amp.koran.example/berita/rapat-banjir",
        "https://www.google.com/amp/s/www.koran.example/berita/rapat-banjir",
        "https://koran.example/berita/rapat-banjir?utm_source=x&utm_medium=y#komentar",
        "https://koran.example/berita/rapat-banjir?fbclid=a1&ref=rss",
        " https://koran.example/berita/rapat-banjir ",
        "//koran.example/berita/rapat-banjir",
        "https://user:pass@koran.example./berita/rapat-banjir",
    ])
    func oneArticle(url: String) {
        #expect(CanonicalURL(url).text == "https://koran.example/berita/rapat-banjir")
        #expect(CanonicalURL(url).host == "koran.example")
    }

    @Test func whatNamesAnArticleStays() {
        #expect(CanonicalURL("https://a.example/?p=7102").text == "https://a.example?p=7102")
        #expect(
            CanonicalURL("https://a.example/index.php?page=berita&id=5").text
                == "https://a.example/index.php?id=5&page=berita")
        #expect(CanonicalURL("https://a.example:8080/x").text == "https://a.example:8080/x")
        #expect(CanonicalURL("https://a.example/Berita/X").text == "https://a.example/Berita/X")
    }

    @Test func furtherPartsAreTold() {
        let page = "https://koran.example/x"
        for part in ["?page=2", "?halaman=10", "/amp?page=3", "?showpage=2#atas"] {
            #expect(CanonicalURL(page + part).isFurtherPart, "\(part)")
        }
        for whole in ["", "?page=1", "?page=all", "?page=berita", "/amp", "?p=2"] {
            #expect(!CanonicalURL(page + whole).isFurtherPart, "\(whole)")
        }
    }

    @Test(arguments: [
        "https://x.cdn.ampproject.org/c/s/", "https://www.google.com/amp/s",
        "https://www.google.com/amp/s/?q=a.b", "https://www.google.com/search/s/a.example/x",
    ])
    func aCacheWithoutAnAddressIsItsOwnHost(url: String) {
        #expect(CanonicalURL(url).host?.contains("a.example") == false)
    }

    /// Each cache around an address is taken off once, however many there are.
    @Test func cachesInCachesAreTakenOff() {
        let cache = "www.google.com/amp/s/"
        let url = "https://" + String(repeating: cache, count: 40_000) + "koran.example/x"
        #expect(CanonicalURL(url).text == "https://koran.example/x")
        let path = "https://koran.example" + String(repeating: "/amp", count: 100_000) + "/x"
        #expect(CanonicalURL(path).text == "https://koran.example/x")
    }

    @Test(arguments: [
        "urn:mahakam:page:abc", "", "berita/1", "ftp://a.example/x", "http://", "https:///x",
    ])
    func otherNamesStay(url: String) {
        #expect(CanonicalURL(url).text == url)
        #expect(CanonicalURL(url).host == nil)
    }

    @Test func parametersInAnyOrderAreOneAddress() {
        #expect(
            CanonicalURL("https://a.example/x?b=2&a=1")
                == CanonicalURL("https://a.example/x?a=1&b=2"))
    }

    @Test func itIsItsOwnCanonicalForm() {
        var generator = SeededGenerator(seed: 3)
        let parts = [
            "https://", "www.", "m.", "a.example", "/", "amp", "?", "&", "utm_source=1", "page=2",
            "#", ":80", "x",
            "=", "..", "%20", ".amp", "cdn.ampproject.org", "/c/s/", "google.com/amp/s/",
        ]
        for _ in 0..<3_000 {
            let url = (0..<8).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            let once = CanonicalURL(url).text
            #expect(CanonicalURL(once).text == once, "\(url)")
        }
    }

    @Test func keysTellArticlesApart() {
        func key(_ url: String?, _ id: String?, _ domain: String?) -> ArticleKey {
            ArticleKey(
                of: Page(
                    url: url, id: id, body: .text(""), outlet: Outlet(name: nil, domain: domain)))
        }
        let first = key("https://a.example/x", "1", "a.example")
        #expect(first.text.count == 32)
        #expect(first == key("http://www.a.example/x/?utm_source=q", "2", "b.example"))
        #expect(first != key("https://a.example/y", "1", "a.example"))
        #expect(key(nil, "1", "a.example") == key(nil, "1", "www.A.example"))
        #expect(key(nil, "1", "a.example") != key(nil, "1", "b.example"))
        #expect(key(nil, "1", "a.example") != key(nil, "2", "a.example"))
    }
}
