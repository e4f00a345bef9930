public import Article
import Hashing

extension ArticleKey {
    /// The key of a page's article: the fingerprint of its canonical URL or, without a URL, of
    /// its outlet and id.
    public init(of page: Page) {
        if let url = page.url {
            self.init(ContentHash(CanonicalURL(url).text).hex)
        } else {
            // No URL holds a newline, so the two kinds of name never meet.
            let domain = OutletIdentity.domain(of: page)
            self.init(ContentHash("\(domain)\n\(page.id ?? "")").hex)
        }
    }
}
