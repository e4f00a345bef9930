import HTML
import Testing

@Suite struct HTMLGateTests {
    private func refusal(_ page: String) -> HTMLRefusal.Code? {
        do throws(HTMLRefusal) {
            _ = try HTMLDocument(Array(page.utf8))
            return nil
        } catch {
            return error.code
        }
    }

    private func repeated(_ text: String, _ count: Int) -> String {
        String(repeating: text, count: count)
    }

    @Test func codesAreStable() {
        #expect(
            HTMLRefusal.Code.allCases.map(\.rawValue) == [
                "page-too-large", "html-too-deep", "too-many-attributes", "unsupported-charset",
            ])
    }

    @Test func aPageOverTheSizeIsRefusedAndOneAtItIsNot() {
        #expect(refusal(repeated("a", 2_000_000)) == nil)
        #expect(refusal(repeated("a", 2_000_001)) == .pageTooLarge)
    }

    @Test(arguments: ["<div>", "<b>", "<svg>", "<ul><li>", "<table><tr><td>", "<x-y>", "<DIV a=b>"])
    func deepNestingIsRefused(tag: String) {
        #expect(refusal(repeated(tag, 100_000)) == .htmlTooDeep)
        #expect(refusal(repeated(tag, 100)) == nil)
    }

    @Test(arguments: ["<p>", "<li>", "<br>", "<td>", "<a href=x>", "<img>", "<option>", "<dd>"])
    func whatClosesItselfMayStayOpen(tag: String) {
        #expect(refusal(repeated(tag + "x", 5_000)) == nil)
    }

    @Test func whatIsClosedDoesNotCount() {
        #expect(refusal(repeated("<div><span>x</span></div>", 5_000)) == nil)
        #expect(refusal(repeated("</div>", 5_000)) == nil)
    }

    @Test func tagsInsideScriptsAndCommentsAreNone() {
        #expect(refusal("<script>" + repeated("<div>", 1_000) + "</script>") == nil)
        #expect(refusal("<!--" + repeated("<div>", 1_000) + "-->") == nil)
        #expect(refusal("<p title='" + repeated("<div>", 1_000) + "'>") == nil)
        #expect(refusal("<!-->" + repeated("<div>", 1_000)) == .htmlTooDeep)
        #expect(refusal("<svg><style>" + repeated("<g>", 1_000)) == .htmlTooDeep)
    }

    @Test func foreignElementsDoNotCloseThemselves() {
        #expect(refusal("<svg>" + repeated("<a>", 10_000)) == .htmlTooDeep)
        #expect(refusal("<svg>" + repeated("<a/>", 10_000)) == nil)
    }

    @Test func manyAttributesInOneTagAreRefused() {
        let attributes = { (count: Int) in (0..<count).map { " a\($0)=1" }.joined() }
        #expect(refusal("<p\(attributes(256))>") == nil)
        #expect(refusal("<p\(attributes(257))>") == .tooManyAttributes)
        #expect(refusal("<br\(attributes(100_000))>") == .tooManyAttributes)
    }

    @Test func theSentenceSaysWhatAndWhere() {
        let error = #expect(throws: HTMLRefusal.self) {
            try HTMLGate.check(Array(repeated("<i>", 600).utf8))
        }
        #expect(error?.description.contains("at byte 1536 over 512 elements") == true)
    }
}
