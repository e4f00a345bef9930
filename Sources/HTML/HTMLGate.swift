/// What a page may cost, checked in one pass over its bytes before a parser sees it.
///
/// The parser is quadratic in nesting and in the attributes of one tag, and frees its tree by
/// recursion: pages made to hurt it stop here.
public enum HTMLGate {
    /// Bytes that a page may have.
    public static let maximumBytes = 2_000_000
    /// Elements that may lie in each other.
    public static let maximumDepth = 512
    /// Attributes that one tag may have.
    public static let maximumAttributes = 256

    /// Refuses what no page for readers needs; `page` is UTF-8 or an encoding that extends ASCII.
    public static func check(_ page: [UInt8]) throws(HTMLRefusal) {
        try checkSize(page)
        var scanner = HTMLTagScanner(page)
        var nesting = HTMLNesting()
        while let tag = scanner.next() {
            guard tag.attributes.count <= maximumAttributes else {
                throw tooManyAttributes(tag)
            }
            if tag.isEnd { nesting.close(tag) } else { nesting.open(tag) }
            guard nesting.depth <= maximumDepth else { throw tooDeep(at: tag.range.lowerBound) }
            if !tag.isEnd, nesting.readsRawText(of: tag) { scanner.skipRawText(of: tag.name) }
        }
    }

    static func checkSize(_ page: [UInt8]) throws(HTMLRefusal) {
        guard page.count > maximumBytes else { return }
        throw HTMLRefusal(
            code: .pageTooLarge,
            description: "the page has \(page.count) bytes, and a page may have \(maximumBytes);"
                + " send the article alone, or its text")
    }

    private static func tooDeep(at offset: Int) -> HTMLRefusal {
        HTMLRefusal(
            code: .htmlTooDeep,
            description: "at byte \(offset) over \(maximumDepth) elements lie in each other,"
                + " which no page for readers needs; send the article's text instead")
    }

    private static func tooManyAttributes(_ tag: HTMLTag) -> HTMLRefusal {
        HTMLRefusal(
            code: .tooManyAttributes,
            description: "the tag '\(tag.name.prefix(40))' at byte \(tag.range.lowerBound) has"
                + " \(tag.attributes.count) attributes, and a tag may have \(maximumAttributes)")
    }
}
