public import Article
import CivilTime
public import LanguageGuess
public import Province

/// Turns a page into a clean, read article.
///
/// A pure function of the page, the province packs and what is known of the outlet: no clock, no
/// files, the same answer everywhere. The time it takes is linear in the length of the page.
public struct PageReader: Sendable {
    /// The code of an article that belongs to no province.
    public static let noProvince = "none"

    private let packs: [ProvincePack]
    private let languageGuesser: LanguageGuesser

    /// A reader that knows these provinces; of two that claim one outlet the first has it.
    public init(packs: [ProvincePack], languageGuesser: LanguageGuesser) {
        self.packs = packs
        self.languageGuesser = languageGuesser
    }

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
        let province = province(of: page, key, profile)
        let moment = publication(of: page, found)
        let clean = CleanText(
            paragraphs: found.paragraphs, title: found.title,
            publishedOn: moment?.date(offsetMinutes: offset(of: province)))
        guard clean.bytes.count <= PageGate.bytesOfMainText else {
            throw PageFault(
                .textTooLong,
                "The article has \(clean.bytes.count) bytes; at most \(PageGate.bytesOfMainText)"
                    + " are read.")
        }
        var article = skeleton(page, key, province: province, mainText: clean.string)
        article.title = found.title
        article.publishedAt = moment
        article.language = languageGuesser.guess(clean.bytes) ?? "und"
        article.byline = BylineReader(found: found).byline()
        let marks = ArticleMarks(found: found)
        article.advertorial = marks.isAdvertorial
        article.correction = marks.isCorrection
        article.event = EventDateReader(clean).event()
        var learned = profile
        learned.learn(
            lines: found.lines.map(\.shape.fingerprint), article: key.text, province: province)
        return (article, learned)
    }

    /// The province that a recent version of the article had, else the outlet's home.
    private func province(
        of page: Page, _ key: ArticleKey, _ profile: OutletProfile
    ) -> String {
        if let known = profile.province(ofArticle: key.text) { return known }
        let domain = OutletIdentity.domain(of: page)
        return packs.first { $0.identity.isHome(ofOutlet: domain) }?.code ?? Self.noProvince
    }

    /// How far a province's clocks are ahead of UTC; without a province as in the first pack.
    private func offset(of province: String) -> Int {
        (packs.first { $0.code == province } ?? packs.first)?.identity.utcOffsetMinutes ?? 0
    }

    /// When the article was published: by the feeder, else by the page's own date line.
    ///
    /// A time later than the fetch by over a day, or centuries away, counts as none.
    private func publication(of page: Page, _ found: MainTextReader.Result) -> Timestamp? {
        let home = province(of: page, ArticleKey(of: page), OutletProfile())
        let printed = PublicationDate(found: found, offsetMinutes: offset(of: home))
        return [page.publishedAt, printed.timestamp()].lazy.compactMap(\.self).first { moment in
            if let fetched = page.fetchedAt, moment.seconds > fetched.seconds + 86_400 {
                return false
            }
            return (1990...2100).contains(moment.date(offsetMinutes: 0).components.year)
        }
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
