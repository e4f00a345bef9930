/// The first page of an article, where another view or a further part of it names it.
struct FirstPage {
    /// Its address.
    let url: String
    /// Whether the page that names it holds a further part of the article.
    let isFurtherPart: Bool

    /// What a page says about itself; nil where it is the first page already.
    ///
    /// A canonical address is often wrong: outlets give that of their front page, or of a partner.
    /// So it counts on the outlet's own host alone, and only from an AMP page, or where the page's
    /// address is that one with a number behind, as `koran.example/rapat/2` is.
    init?(_ metadata: PageMetadata, of page: String?) {
        guard let page, let named = metadata.canonical else { return nil }
        let (own, first) = (CanonicalURL(page), CanonicalURL(named))
        guard let host = first.host, host == own.host, own.text != first.text,
            first.text.utf8.count > "https://\(host)".utf8.count
        else { return nil }
        let isNumbered = Self.isPart(own.text, of: first.text)
        guard metadata.isAMP || isNumbered else { return nil }
        url = named
        isFurtherPart = own.isFurtherPart || isNumbered
    }

    private static func isPart(_ page: String, of first: String) -> Bool {
        guard page.hasPrefix(first + "/") else { return false }
        let number = page.utf8.dropFirst(first.utf8.count + 1)
        return (1...2).contains(number.count) && number.allSatisfy { (0x30...0x39).contains($0) }
    }
}
