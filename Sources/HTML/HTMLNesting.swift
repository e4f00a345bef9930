/// How deep the elements of a page lie in each other.
struct HTMLNesting {
    private var open: [String] = []

    /// Elements that are empty, or that the parser closes by itself: real pages leave them open.
    private static let uncounted: Set<String> = [
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img",
        "input", "keygen", "link", "meta", "param", "source", "track", "wbr", "html", "head",
        "body", "p", "li", "a", "td", "tr", "th", "tbody", "thead", "tfoot", "caption", "colgroup",
        "dd", "dt", "option",
    ]

    private static let raw: Set<String> = ["script", "style", "textarea", "title"]

    var depth: Int { open.count }

    private var isForeign: Bool { open.contains("svg") || open.contains("math") }

    mutating func open(_ tag: HTMLTag) {
        guard isForeign ? !tag.closesItself : !Self.uncounted.contains(tag.name) else { return }
        open.append(tag.name)
    }

    mutating func close(_ tag: HTMLTag) {
        guard let index = open.lastIndex(of: tag.name) else { return }
        open.remove(at: index)
    }

    /// Whether what follows the tag just opened is text up to its end tag.
    func readsRawText(of tag: HTMLTag) -> Bool { !isForeign && Self.raw.contains(tag.name) }
}
