import HTML
import Testing

@Suite struct HTMLDocumentTests {
    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func readsATreeWithNamesAttributesAndText() throws {
        let page = try HTMLDocument(
            text: "<!DOCTYPE html><title>Rapat &amp; Acara</title><!-- x -->"
                + "<P CLASS='isi utama' data-x>Gubernur <b>Kaltim</b>&nbsp;hadir<br>di sini</P>")
        let paragraph = try #require(page.first(named: "p"))
        #expect(paragraph.attribute("class") == "isi utama")
        #expect(paragraph.attribute("data-x") == "")
        #expect(paragraph.attribute("id") == nil)
        #expect(paragraph.attributes.map(\.name) == ["class", "data-x"])
        #expect(paragraph.hasClass("utama"))
        #expect(!paragraph.hasClass("uta"))
        #expect(paragraph.children.map(\.name) == ["", "b", "", "br", ""])
        #expect(paragraph.children.map(\.text) == ["Gubernur ", "", "\u{A0}hadir", "", "di sini"])
        #expect(text(paragraph.textContent()) == "Gubernur Kaltim\u{A0}hadirdi sini")
        #expect(page.first(named: "title").map { text($0.textContent()) } == "Rapat & Acara")
        #expect(paragraph.parent?.name == "body")
        #expect(page.root.kind == .document)
        #expect(page.root.parent == nil)
        #expect(page.root.children.map(\.name) == ["html"])
    }

    @Test func descendantsAreInDocumentOrderAndSubtreesAreRanges() throws {
        let page = try HTMLDocument(text: "<ul><li>a<li><b>b</b></ul><p>c")
        let body = try #require(page.first(named: "body"))
        #expect(
            body.descendants.map { $0.name + $0.text } == [
                "ul", "li", "a", "li", "b", "b", "p", "c",
            ])
        let list = try #require(page.first(named: "ul"))
        #expect(page.root.descendants.filter { list.index..<list.endIndex ~= $0.index }.count == 6)
        #expect(list.elements(named: "li").count == 2)
        #expect(list.first(named: "p") == nil)
        #expect(
            list.elements(named: "li")[1].first(named: "b")?.parent == list.elements(named: "li")[1]
        )
    }

    @Test func scriptsAreNoTextUnlessAskedFor() throws {
        let page = try HTMLDocument(text: "<p>a<script>if (x < y) b</script>c<style>d</style>")
        #expect(text(page.root.textContent()) == "ac")
        #expect(text(page.root.textContent(without: [])) == "aif (x < y) bcd")
    }

    @Test func unknownAndForeignElementsKeepTheirNames() throws {
        let page = try HTMLDocument(text: "<berita-utama>x</berita-utama><svg><clipPath/></svg>")
        #expect(page.first(named: "berita-utama")?.children.first?.text == "x")
        #expect(page.first(named: "svg")?.children.map(\.name) == ["clippath"])
    }

    @Test(arguments: [
        "", " ", "<", "</", "<!", "<a", "<a b=\"", "\0", "&#0;&#xD800;&#x110000;", "<!--",
    ])
    func everyScrapIsAPage(page: String) throws {
        let page = try HTMLDocument(text: page)
        #expect(page.first(named: "body") != nil)
        #expect(PageText.isSound(page.root.textContent()))
    }

    @Test func randomBytesNeverBreakIt() throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<300 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random)
                    : Array("<>/=\"'!-&;pa ".utf8).randomElement(using: &random) ?? 0
            }
            let page = try HTMLDocument(bytes)
            #expect(PageText.isSound(page.root.textContent(without: [])))
        }
    }
}
