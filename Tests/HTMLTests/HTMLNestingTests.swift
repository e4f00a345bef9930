import Testing

@testable import HTML

/// The gate's idea of a page's depth against the tree that the parser makes of it.
@Suite struct HTMLNestingTests {
    /// What the gate takes for the depth; nil where it says that it may be wrong.
    private func assumedDepth(_ page: [UInt8]) -> Int? {
        var walk = HTMLGateWalk(page)
        var deepest = 0
        while walk.next() != nil { deepest = max(deepest, walk.depth) }
        return walk.doubts == 0 ? deepest : nil
    }

    /// Elements in each other, without `html` and `body`.
    private func realDepth(_ page: [UInt8]) -> Int {
        let tree = GumboReader.tree(of: page)
        var depths = [Int](repeating: 0, count: tree.records.count)
        for (index, record) in tree.records.enumerated() where record.parent >= 0 {
            depths[index] = depths[record.parent] + (record.kind == .element ? 1 : 0)
        }
        return max(0, (depths.max() ?? 0) - 2)
    }

    private static let names = [
        "a", "b", "i", "font", "nobr", "p", "div", "span", "li", "ul", "dd", "dl", "h1", "h2",
        "table", "tr", "td", "th", "tbody", "caption", "colgroup", "col", "form", "button",
        "select",
        "option", "optgroup", "object", "applet", "svg", "math", "desc", "title", "mi", "style",
        "script", "textarea", "template", "ruby", "rt", "rp", "pre", "section", "main", "bar",
        "foo",
        "input", "br", "hr", "img", "noscript", "iframe", "xmp", "frameset", "body", "html", "head",
        "foreignobject", "annotation-xml", "address", "marquee", "plaintext", "isindex", "menuitem",
        "address", "center", "noframes", "dialog", "summary", "em", "code", "rb", "rtc", "image",
    ]

    private func soup(_ random: inout SeededGenerator, _ names: [String], _ length: Int) -> String {
        (0..<length).map { _ in
            let name = names.randomElement(using: &random) ?? "p"
            switch Int.random(in: 0..<12, using: &random) {
            case 0..<6: return "<\(name)>"
            case 6: return "<\(name) color=1 id=\(Int.random(in: 0..<9, using: &random))>"
            case 7..<10: return "</\(name)>"
            case 10: return "<\(name)/>"
            default:
                return ["x", " ", "<!--", "-->", "<![CDATA["].randomElement(using: &random) ?? ""
            }
        }.joined()
    }

    /// The page, if it is deeper than assumed by more than what ends at once, such as an image.
    private func tooDeep(_ page: String) -> String? {
        let bytes = Array(page.utf8)
        guard let assumed = assumedDepth(bytes) else { return nil }
        let real = realDepth(bytes)
        return real - 3 > assumed ? "\(real) > \(assumed): \(page)" : nil
    }

    @Test(arguments: 0..<4) func noSoupOfTagsIsDeeperThanAssumed(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for _ in 0..<250 {
            let kinds = Int.random(in: 1...8, using: &random)
            let names = (0..<kinds).map { _ in Self.names.randomElement(using: &random) ?? "p" }
            let type = ["", "<!DOCTYPE html>", "<!doctype x>"].randomElement(using: &random) ?? ""
            let isRepeated = Bool.random(using: &random)
            let length = Int.random(in: 1...(isRepeated ? 8 : 60), using: &random)
            let soup = soup(&random, names, length)
            #expect(tooDeep(type + String(repeating: soup, count: isRepeated ? 30 : 1)) == nil)
        }
    }

    /// Pages that a count of open minus closed tags takes for flat, or for less deep.
    @Test(arguments: [
        "<li><dd>", "<div><object></div>", "<span><p></span><div>", "<rt>", "<optgroup>",
        "<h1><b></h1>x", "<svg><a><g>", "<math><mi><svg><desc>", "<bar><foo></bar>",
        "<form><div></form>", "<svg><font color=x><style></div></style><div>",
        "<select><style></select><div></style>", "<div><marquee></div></marquee>",
        "<script><!--<script></script><style></script><div></style>", "<template><tfoot><td>",
        "<b><b ><b  ><b   ></b></b></b></b><i>", "<div><style></div></style>",
        "<em><table></em></table>", "<table><div><table><td>",
    ])
    func whatNestsIsRefused(snippet: String) {
        #expect(realDepth(Array(String(repeating: snippet, count: 300).utf8)) >= 299)
        let error = #expect(throws: HTMLRefusal.self) {
            try HTMLGate.check(Array(String(repeating: snippet, count: 3_000).utf8))
        }
        #expect(error?.code == .htmlTooDeep)
    }

    @Test(arguments: [
        "<table><tr><td><font size=2>x<td>y</table>", "<p><b>x</p>", "<ul><li><span>x<li>y</ul>",
        "<div><span>x</div>", "<a href=?a=1&b=2>x", "<font face=\"&quot;A&quot;\">x</font>",
        "<noscript><img></noscript>", "<form><p>x</form>", "<p><table><tr><td>x</table>",
        "<select><option>a<option>b</select>", "<object><embed></object>", "<dl><dt>a<dd>b</dl>",
        "<template><div>x</div></template>", "<svg><path d=x /><g></g></svg>", "<p>x<p>y<br>",
        "<ruby>a<rt>b</ruby>", "<div><form><div>x</div></form></div>", "<i><b>x</i></b>",
        "<section><main><h2>x</h2></main></section>", "<h2>x<h3>y", "<button>x<button>y",
    ])
    func whatAuthorsForgetIsForgiven(snippet: String) throws {
        let page = "<!DOCTYPE html><body>" + String(repeating: snippet, count: 1_000)
        try HTMLGate.check(Array(page.utf8))
    }

    @Test func formattingLeftOpenIsRefusedBeforeItMultiplies() {
        let open = "<p>" + (0..<400).map { "<b id=\($0)>" }.joined()
        let page = open + String(repeating: "<p>x", count: 100_000)
        let error = #expect(throws: HTMLRefusal.self) { try HTMLGate.check(Array(page.utf8)) }
        #expect(error?.description.contains("formatting left open") == true)
    }

    @Test func framesetsCountWhereverTheyHide() {
        let hidden = "<frameset><style>" + String(repeating: "<frameset>", count: 600)
        #expect(throws: HTMLRefusal.self) { try HTMLGate.check(Array(hidden.utf8)) }
    }

    @Test(arguments: ["<ruby><rb><rp></ruby>", "<isindex>"])
    func tagsNobodyCanFollowAreRefusedInTheEnd(snippet: String) {
        let page = String(repeating: snippet, count: 100)
        #expect(throws: HTMLRefusal.self) { try HTMLGate.check(Array(page.utf8)) }
    }
}
