public import Article
import CivilTime
public import Province

/// Turns a page into a clean, read article.
///
/// A pure function of the page, the province packs and what is known of the outlet: no clock, no
/// files, the same answer everywhere. The time it takes is linear in the length of the page.
public struct PageReader: Sendable {
    /// The code of an article that belongs to no province.
    public static let noProvince = "none"

    private let packs: [ProvincePack]

    /// A reader that knows these provinces; of two that claim one outlet the first has it.
    public init(packs: [ProvincePack]) { self.packs = packs }

    /// Reads a page, and learns from it what its outlet repeats.
    ///
    /// - Throws: `PageFault` where the page holds no article or passes a bound, and where an
    ///   article is taken back that the profile doesn't know.
    public func read(
        _ page: Page, profile: OutletProfile
    ) throws(PageFault) -> (article: ArticleRecord, profile: OutletProfile) {
        try PageGate.check(page)
        let key = ArticleKey(of: page)
        switch page.body {
        case .withdrawn: return (try withdrawn(page, key, profile), profile)
        case .text(let text):
            return try read(page, key, profile, text: PageText(text), title: page.title)
        case .html(let html):
            let lines = try HTMLLines(html)
            return try read(
                page, key, profile, text: PageText(lines.lines), title: page.title ?? lines.title)
        }
    }

    private func withdrawn(
        _ page: Page, _ key: ArticleKey, _ profile: OutletProfile
    ) throws(PageFault) -> ArticleRecord {
        guard let province = profile.province(ofArticle: key.text) else {
            throw PageFault(
                .unknownURL,
                "The article that is taken back was not seen lately from this outlet:"
                    + " \(page.url ?? page.id ?? "").")
        }
        var article = skeleton(page, key, province: province, mainText: "")
        article.withdrawn = true
        return article
    }

    private func read(
        _ page: Page, _ key: ArticleKey, _ profile: OutletProfile, text: PageText, title: String?
    ) throws(PageFault) -> (article: ArticleRecord, profile: OutletProfile) {
        let found = try MainTextReader(profile: profile).read(text, title: title)
        let outlet = OutletIdentity.outlet(of: page)
        let home = packs.first { pack in
            outlet.domain.map { pack.identity.isHome(ofOutlet: $0) } ?? false
        }
        let province =
            profile.province(ofArticle: key.text) ?? home?.code ?? Self.noProvince
        let clean = CleanText(paragraphs: found.paragraphs, title: found.title)
        guard clean.bytes.count <= PageGate.bytesOfMainText else {
            throw PageFault(
                .textTooLong,
                "The article has \(clean.bytes.count) bytes; at most \(PageGate.bytesOfMainText)"
                    + " are read.")
        }
        var article = skeleton(page, key, province: province, mainText: clean.string)
        article.title = found.title
        var learned = profile
        learned.learn(
            lines: found.lines.map(\.shape.fingerprint), article: key.text, province: province)
        return (article, learned)
    }

    private func skeleton(
        _ page: Page, _ key: ArticleKey, province: String, mainText: String
    ) -> ArticleRecord {
        var article = ArticleRecord(
            id: page.id ?? key.text, key: key, outlet: OutletIdentity.outlet(of: page),
            province: province, mainText: mainText)
        article.url = page.url.map { CanonicalURL($0).text }
        article.title = page.title
        article.publishedAt = page.publishedAt
        article.fetchedAt = page.fetchedAt
        article.partial = page.partial
        return article
    }
}
