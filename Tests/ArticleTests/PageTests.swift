import Article
import JSON
import Testing

@Suite("Pages as they are fed")
struct PageTests {
    private func page(_ text: String) throws -> Page {
        try Page(json: JSONParser.parse(Array(text.utf8)))
    }

    @Test("a page needs a name and a body")
    func needed() throws {
        #expect(throws: SchemaError(path: "", problem: "has neither 'url' nor 'id'")) {
            try page(#"{"page":"x"}"#)
        }
        #expect(throws: SchemaError(path: "", problem: "has neither 'page' nor 'html'")) {
            try page(#"{"id":"x"}"#)
        }
        #expect(throws: SchemaError.self) { try page(#"{"id":7,"page":"x"}"#) }
        #expect(throws: SchemaError.self) { try page(#"[1]"#) }
    }

    @Test("a withdrawal needs no body")
    func withdrawal() throws {
        let page = try page(#"{"url":"https://a.example/1","withdrawn":true,"reason":"ralat"}"#)
        #expect(page.body == .withdrawn(reason: "ralat"))
    }

    @Test("a time that cannot be read counts as absent")
    func times() throws {
        #expect(try page(#"{"id":"x","page":"y","published_at":"kemarin"}"#).publishedAt == nil)
    }

    @Test("what is written is read back")
    func roundTrip() throws {
        let text =
            #"{"url":"https://a.example/1","id":"x","html":"<p>y</p>","title":"T","#
            + #""published_at":"2025-05-16T09:12:00+08:00","#
            + #""outlet":{"name":null,"domain":"a.example"},"partial":true}"#
        #expect(try page(text).json.text == text)
    }
}
