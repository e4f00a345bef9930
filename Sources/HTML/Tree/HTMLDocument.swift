/// A page, parsed as browsers do it.
///
/// Comments and the document type are left out; what an author forgot (`html`, `body`, `tbody`) is
/// there as in a browser.
public struct HTMLDocument: Sendable {
    /// The document, which holds `html`.
    public let root: HTMLNode
    /// The encoding the bytes were read in.
    public let charset: HTMLCharset

    /// Parses the bytes of a page.
    ///
    /// `contentType`, if known, is the header the page came with. A page that would be too dear is
    /// refused before any parser sees it.
    public init(_ bytes: [UInt8], contentType: String? = nil) throws(HTMLRefusal) {
        try HTMLGate.checkSize(bytes)
        let decoded = try HTMLText.decode(bytes, contentType: contentType)
        try self.init(utf8: decoded.text, charset: decoded.charset)
    }

    /// Parses a page that is a text already; what it says about its encoding is not asked.
    public init(text: String) throws(HTMLRefusal) {
        try self.init(utf8: Array(text.utf8), charset: .utf8)
    }

    private init(utf8 text: [UInt8], charset: HTMLCharset) throws(HTMLRefusal) {
        try HTMLGate.check(text)
        root = HTMLNode(tree: GumboReader.tree(of: text), index: 0)
        self.charset = charset
    }

    /// All elements of this name, in document order.
    public func elements(named name: String) -> [HTMLNode] { root.elements(named: name) }

    /// The first element of this name.
    public func first(named name: String) -> HTMLNode? { root.first(named: name) }
}
