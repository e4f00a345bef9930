import Testing

@testable import PersonTool

@Suite("Saved answers of a server")
struct SavedResponseTests {
    private func saved(_ text: String) -> (body: String, type: String?) {
        let response = SavedResponse(Array(text.utf8))
        return (String(decoding: response.body, as: UTF8.self), response.contentType)
    }

    @Test("the header is taken off and its type kept")
    func header() {
        let head = "HTTP/1.1 200 OK\r\nServer: x\r\ncontent-TYPE: text/html; charset=latin1\r\n\r\n"
        #expect(saved(head + "<p>a</p>") == ("<p>a</p>", " text/html; charset=latin1"))
    }

    @Test("behind a redirection the last header counts")
    func redirection() {
        let moved = "HTTP/1.1 301 Moved\nContent-Type: text/plain\nLocation: /x\n\n"
        let found = "HTTP/2 200\nContent-Type: text/html\n\n"
        #expect(saved(moved + found + "<p>") == ("<p>", " text/html"))
    }

    @Test(
        "a page alone stays as it is",
        arguments: ["<p>HTTP/1.1</p>", "", "HTTP/1.1 is a protocol of 1997", "HTTP/"])
    func pageAlone(text: String) {
        #expect(saved(text) == (text, nil))
    }
}
