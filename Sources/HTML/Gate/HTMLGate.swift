/// What a page may cost, checked in one pass over its bytes before a parser sees it.
///
/// The parser is quadratic in nesting and in the attributes of one tag, opens formatting elements
/// again wherever a page forgot to close them, and frees its tree by recursion: pages made to hurt
/// it stop here.
public enum HTMLGate {
    /// Bytes that a page may have.
    public static let maximumBytes = 2_000_000
    /// Elements that may lie in each other.
    public static let maximumDepth = 512
    /// Attributes that one tag may have.
    public static let maximumAttributes = 256
    /// Elements and attributes that may come from formatting left open.
    public static let maximumRepeated = 200_000

    /// Places in a page at which two readers of HTML may differ.
    static let maximumDoubts = 64

    /// Refuses what no page for readers needs; `page` is UTF-8 or an encoding that extends ASCII.
    public static func check(_ page: [UInt8]) throws(HTMLRefusal) {
        try checkSize(page)
        var walk = HTMLGateWalk(page)
        while let tag = walk.next() {
            guard tag.attributes.count <= maximumAttributes else { throw tooManyAttributes(tag) }
            guard walk.depth <= maximumDepth else {
                throw tooDeep(tag, "over \(maximumDepth) elements lie in each other")
            }
            guard walk.doubts <= maximumDoubts else {
                throw tooDeep(tag, "the tags are too broken to say how deep they lie in each other")
            }
            guard walk.repeated <= maximumRepeated else {
                throw tooDeep(tag, "formatting left open makes over \(maximumRepeated) elements")
            }
        }
    }

    static func checkSize(_ page: [UInt8]) throws(HTMLRefusal) {
        guard page.count > maximumBytes else { return }
        throw HTMLRefusal(
            code: .pageTooLarge,
            description: "the page has \(page.count) bytes, and a page may have \(maximumBytes);"
                + " send the article alone, or its text")
    }

    private static func tooDeep(_ tag: HTMLTag, _ what: String) -> HTMLRefusal {
        HTMLRefusal(
            code: .htmlTooDeep,
            description: "at byte \(tag.range.lowerBound) \(what),"
                + " which no page for readers needs; send the article's text instead")
    }

    private static func tooManyAttributes(_ tag: HTMLTag) -> HTMLRefusal {
        HTMLRefusal(
            code: .tooManyAttributes,
            description: "the tag '\(tag.text.prefix(40))' at byte \(tag.range.lowerBound) has"
                + " \(tag.attributes.count) attributes, and a tag may have \(maximumAttributes)")
    }
}
