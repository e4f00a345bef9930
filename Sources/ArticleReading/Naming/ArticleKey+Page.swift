public import Article
import Hashing

extension ArticleKey {
    /// The key of a page's article: the fingerprint of its canonical URL or, without a URL, of
    /// its outlet and id.
    public init(of page: Page) { self.init(of: page, at: page.url.map { CanonicalURL($0) }) }

    /// The key of a page whose canonical URL is known.
    init(of page: Page, at address: CanonicalURL?) {
        if let address {
            self.init(ContentHash(address.text).hex)
        } else {
            // No URL holds a newline, so the two kinds of name never meet.
            let domain = OutletIdentity.domain(of: page)
            self.init(ContentHash("\(domain)\n\(page.id ?? "")").hex)
        }
    }
}
