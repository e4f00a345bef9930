import Testing
import XML

@Suite("XML documents")
struct XMLDocumentTests {
    private func parse(_ text: String) throws -> XMLElement {
        try XMLDocument.parse(Array(text.utf8))
    }

    @Test("elements, attributes, text, CDATA and entities")
    func tree() throws {
        let root = try parse(
            "<?xml version=\"1.0\"?><rss a=\"1\"><item><c:e><![CDATA[<p>a&b</p>]]></c:e></item>"
                + "<item>x &amp; &#233;</item></rss>")
        #expect(root.name == "rss")
        #expect(root.attributes == ["a": "1"])
        #expect(root.all("item").count == 2)
        #expect(root.first("item")?.first("c:e")?.text == "<p>a&b</p>")
        #expect(root.all("item").last?.text == "x & é")
    }

    @Test("Latin-1 is read by its declaration")
    func encoding() throws {
        let bytes = Array("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>".utf8) + [0xE9]
        #expect(try XMLDocument.parse(bytes + Array("</a>".utf8)).text == "é")
    }

    @Test(
        "what is not XML is an error with its line",
        arguments: [("", 1), ("<a>\n<b>\n</a>", 3), ("<a/><b/>", 1), ("text", 1)])
    func wrong(_ text: String, _ line: Int) {
        #expect {
            try parse(text)
        } throws: { error in (error as? XMLError)?.line == line }
    }

    @Test("nesting without end and entities that explode are refused")
    func bombs() {
        #expect {
            try parse(String(repeating: "<a>", count: 100_000))
        } throws: { error in "\(error)".contains("64 deep") }
        var bomb = "<!DOCTYPE a [<!ENTITY e0 \"aaaaaaaaaa\">"
        for level in 1...12 {
            let inner = String(repeating: "&e\(level - 1);", count: 10)
            bomb += "<!ENTITY e\(level) \"\(inner)\">"
        }
        #expect(throws: XMLError.self) { try parse(bomb + "]><a>&e12;</a>") }
    }
}
