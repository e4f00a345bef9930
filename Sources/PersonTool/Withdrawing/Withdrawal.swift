import Article
import CivilTime
import Glibc
import JSON

/// Makes the pages that take articles back.
enum Withdrawal {
    /// A page that takes back the article of a URL or, without one, of an outlet's id.
    static func page(
        url: String?, id: String?, outlet: Outlet?, reason: String?
    ) -> FedPage {
        // It says when it was asked for: of two versions of an article the later one counts.
        let page = Page(
            url: url, id: id, body: .withdrawn(reason: reason), outlet: outlet,
            fetchedAt: Timestamp(seconds: Glibc.time(nil)))
        let value = page.bytes
        return FedPage(
            source: url ?? id ?? "-", value: value, problem: PageCheck.problem(of: value))
    }

    /// A page that takes back an article as a meeting lists it.
    static func page(of article: MeetingArticle, reason: String?) -> FedPage {
        page(
            url: article.url, id: article.url == nil ? article.id : nil, outlet: article.outlet,
            reason: reason)
    }
}
