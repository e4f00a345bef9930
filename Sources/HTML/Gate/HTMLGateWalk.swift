/// Goes through a page's tags and knows after each how deep the parser will be.
struct HTMLGateWalk {
    private var scanner: HTMLTagScanner
    private var nesting: HTMLNesting
    /// `frameset`s nest by rules of their own, which nothing but their number decides.
    private let framesets: Int

    init(_ page: [UInt8]) {
        scanner = HTMLTagScanner(page)
        nesting = HTMLNesting(page: scanner, tablesEndParagraphs: Self.tablesEndParagraphs(scanner))
        framesets = Self.framesets(scanner)
    }

    /// How many elements lie in each other behind the last tag, at most.
    var depth: Int { max(nesting.depth, framesets) }

    /// How often two readers of HTML might have differed.
    var doubts: Int { nesting.doubts }

    /// What the parser made so far from formatting left open.
    var repeated: Int { nesting.repeated }

    /// The next tag that is not inside a script or other text.
    mutating func next() -> HTMLTag? {
        scanner.readsCharacterData = nesting.isForeign
        guard let tag = scanner.next() else { return nil }
        if tag.isEnd {
            nesting.close(tag)
        } else if nesting.open(tag) {
            scanner.skipRawText(of: tag.text)
            // Its end tag; nothing else is open that it could end.
            _ = scanner.next()
        }
        return tag
    }

    private static func framesets(_ scanner: HTMLTagScanner) -> Int {
        var (count, position) = (0, 0)
        while let found = scanner.find("<frameset", from: position) {
            count += 1
            position = found + 1
        }
        return count
    }

    /// Decided by the document type: none at all, the plain one of today, or another.
    private static func tablesEndParagraphs(
        _ scanner: HTMLTagScanner
    ) -> HTMLNesting.TablesEndParagraphs {
        guard scanner.find("<!doctype", from: 0) != nil else { return .no }
        var page = scanner
        _ = page.take(HTMLTagScanner.isSpace)
        return page.starts(with: "<!doctype html>", at: page.position) ? .yes : .unknown
    }
}
