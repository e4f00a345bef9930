import Article
import CivilTime
import JSON
import Pipeline
import Testing

@Suite("Bad input becomes a dead letter and stops nothing")
struct BadInputTests {
    /// Feeds a bad value between two good pages: both must come through, and the bad one must be
    /// a letter with its value untouched.
    private func expect(_ code: String, of value: [UInt8]?) throws {
        let newsroom = try Newsroom()
        try newsroom.feed(Newsroom.page(url: "https://a.example/1"))
        try newsroom.feed(value)
        try newsroom.feed(Newsroom.page(url: "https://b.example/2"))
        #expect(newsroom.codes == [code])
        #expect(try newsroom.articles().count == 2)
        let letter = try #require(newsroom.pipeline.records(of: .deadLetters).first)
        let message = letter.headers.text(of: "mahakam-error-message") ?? ""
        #expect(message.contains(" "), "a sentence is wanted, not '\(message)'")
        #expect(letter.headers.text(of: "mahakam-error-offset") == "1")
        if (value?.count ?? 0) < 1_000_000 { #expect(letter.value == value) }
    }

    @Test("bytes that are not UTF-8")
    func notUTF8() throws {
        try expect(
            "not-utf8", of: Array(#"{"id":"x","page":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8))
    }

    @Test(
        "text that is no page",
        arguments: [
            ("Pertemuan hari ini", "not-json"), ("", "not-json"),
            (#"{"id":"x","page":"y"#, "not-json"),
            (#"[{"id":"x"}]"#, "wrong-shape"), (#"{"id":7,"page":"y"}"#, "wrong-shape"),
            (#"{"page":"tanpa nama"}"#, "wrong-shape"), (#"{"id":"x"}"#, "wrong-shape"),
            (#"{"id":"x","id":"y","page":"z"}"#, "duplicate-key"),
            (#"{"id":"x","page":""}"#, "no-text"), (#"{"id":"x","page":" \n \t "}"#, "no-text"),
            (#"{"id":"x","html":"<html><body></body></html>"}"#, "no-text"),
            (#"{"id":"x","page":"a\u0000b"}"#, "nul-character"),
            (#"{"id":"x","page":"a\ud800b"}"#, "lone-surrogate"),
            (#"{"url":"https://a.example/never","withdrawn":true}"#, "unknown-url"),
        ])
    func text(_ text: String, _ code: String) throws {
        try expect(code, of: Array(text.utf8))
    }

    @Test("a raw NUL byte")
    func rawNUL() throws {
        try expect("nul-character", of: Array("{\"id\":\"x\",\"page\":\"a\u{0}\"}".utf8))
    }

    @Test("a tombstone")
    func tombstone() throws { try expect("null-value", of: nil) }

    @Test("a page of 20 MB; the letter keeps its beginning")
    func huge() throws {
        let text = String(repeating: "pertemuan ", count: 2_000_000)
        try expect("page-too-large", of: Array(#"{"id":"x","page":"\#(text)"}"#.utf8))
    }

    @Test("a page of furniture only")
    func furniture() throws {
        let page = Page(
            url: nil, id: "x",
            body: .text(
                "Beranda\nPolitik\nEkonomi\nOlahraga\nBagikan:\nFacebook\nTwitter\nWhatsApp\n"
                    + "Baca juga\nTerpopuler\nTag\nKomentar\nHak Cipta © 2025"))
        try expect("furniture-only", of: page.bytes)
    }

    @Test("JSON nested 100,000 deep")
    func deepJSON() throws {
        let deep = String(repeating: "[", count: 100_000)
        try expect("json-too-deep", of: Array(#"{"id":"x","page":\#(deep)"#.utf8))
    }

    @Test("HTML nested 100,000 deep")
    func deepHTML() throws {
        let html = String(repeating: "<div>", count: 100_000) + "teks"
        let page = Page(url: nil, id: "x", body: .html(html))
        try expect("html-too-deep", of: page.bytes)
    }

    @Test("HTML with 100,000 attributes in a tag")
    func manyAttributes() throws {
        let attributes = (0..<100_000).map { " a\($0)=1" }.joined()
        let page = Page(url: nil, id: "x", body: .html("<div\(attributes)>teks</div>"))
        try expect("too-many-attributes", of: page.bytes)
    }
}
