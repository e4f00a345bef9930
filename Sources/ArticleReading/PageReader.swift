public import Article
import CivilTime
import IndonesianText
public import LanguageGuess
public import Province

/// Turns a page into a clean, read article.
///
/// A pure function of the page, the province packs and what is known of the outlet: no clock, no
/// files, the same answer everywhere. The time it takes is linear in the length of the page.
public struct PageReader: Sendable {
    /// The code of an article that belongs to no province.
    public static let noProvince = "none"

    private let provinces: ProvinceChooser
    private let claimReaders: [String: ClaimReader]
    private let languageGuesser: LanguageGuesser

    /// A reader that knows these provinces; of two that claim one outlet the first has it.
    public init(packs: [ProvincePack], languageGuesser: LanguageGuesser) {
        provinces = ProvinceChooser(packs: packs)
        claimReaders = Dictionary(packs.map { ($0.code, ClaimReader(pack: $0)) }) { first, _ in
            first
        }
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
        let reader = MainTextReader(profile: profile)
        switch page.body {
        case .withdrawn: return (try withdrawn(page, profile), profile)
        case .text(let text):
            let found = try reader.read(PageText(text), title: page.title)
            return try read(found, of: page, profile)
        case .html(let html):
            let lines = try HTMLLines(html)
            let found = try read(lines, title: page.title, with: reader)
            let page = joined(page, lines.metadata)
            return try read(found, of: page, profile, metadata: lines.metadata)
        }
    }

    /// The page with the address of the article's first one, where it names that.
    private func joined(_ page: Page, _ metadata: PageMetadata) -> Page {
        guard let first = FirstPage(metadata, of: page.url) else { return page }
        var page = page
        page.url = first.url
        page.partial = page.partial || first.isFurtherPart
        return page
    }

    /// The text of an HTML page; where it shows none, the one that it gives to search engines.
    private func read(
        _ lines: HTMLLines, title: String?, with reader: MainTextReader
    ) throws(PageFault) -> MainTextReader.Result {
        let title = title ?? lines.metadata.title
        do {
            return try reader.read(PageText(lines.lines), title: title)
        } catch {
            guard let body = lines.metadata.articleBody else { throw error }
            return try reader.read(PageText(body), title: title)
        }
    }

    private func withdrawn(
        _ page: Page, _ profile: OutletProfile
    ) throws(PageFault) -> ArticleRecord {
        var article = skeleton(page, mainText: "")
        guard let province = profile.province(ofArticle: article.key.text) else {
            throw PageFault(
                .unknownURL,
                "The article that is taken back was not seen lately from this outlet:"
                    + " \(page.url ?? page.id ?? "").")
        }
        article.province = province
        article.withdrawn = true
        return article
    }

    private func read(
        _ found: MainTextReader.Result, of page: Page, _ profile: OutletProfile,
        metadata: PageMetadata? = nil
    ) throws(PageFault) -> (article: ArticleRecord, profile: OutletProfile) {
        let mainText = found.mainText
        guard mainText.utf8.count <= PageGate.bytesOfMainText else {
            throw PageFault(
                .textTooLong,
                "The article has \(mainText.utf8.count) bytes;"
                    + " at most \(PageGate.bytesOfMainText) are read.")
        }
        var article = skeleton(page, mainText: mainText)
        article.partial = article.partial || found.isCutOff
        takeMarks(found, author: metadata?.author, &article)
        let choice = provinces.choice(
            for: Array(mainText.utf8), outlet: OutletIdentity.domain(of: page))
        let offset = choice.pack?.identity.utcOffsetMinutes ?? 0
        let publication = PublicationDate(found: found, offsetMinutes: offset)
        article.publishedAt = publication.timestamp(
            [page.publishedAt, metadata?.publishedAt(offsetMinutes: offset)],
            fetchedAt: page.fetchedAt)
        article.outlet.name = article.outlet.name ?? metadata?.siteName
        let clean = CleanText(
            paragraphs: found.paragraphs, title: found.title,
            publishedOn: article.publishedAt?.date(offsetMinutes: offset),
            isBeforeEvening: article.publishedAt.map { $0.hour(offsetMinutes: offset) < 18 })
        takeClaims(clean, choice, &article)
        article.province =
            profile.province(ofArticle: article.key.text)
            ?? provinces.province(
                choice, of: article,
                usual: profile.usualProvince
                    ?? provinces.province(around: found.page.bytes, outlet: article.outlet.name))
        var learned = profile
        learned.learn(
            lines: found.lines.map(\.shape.fingerprint), article: article.key.text,
            province: article.province)
        return (article, learned)
    }

    /// The features of clean text, by the pack of the province that it is read with.
    func features(of clean: CleanText, outlet: String) -> ReadingFeatures? {
        let pack = provinces.choice(for: clean.words.bytes, outlet: outlet).pack
        return pack.flatMap { claimReaders[$0.code] }?.features(of: clean)
    }

    private func takeMarks(
        _ found: MainTextReader.Result, author: String?, _ article: inout ArticleRecord
    ) {
        article.title = found.title
        article.language = languageGuesser.guess(Array(article.mainText.utf8)) ?? "und"
        article.byline = BylineReader(found: found, namedAuthor: author).byline()
        let marks = ArticleMarks(found: found)
        article.advertorial = marks.isAdvertorial
        article.correction = marks.isCorrection
    }

    private func takeClaims(
        _ clean: CleanText, _ choice: ProvinceChooser.Choice, _ article: inout ArticleRecord
    ) {
        guard let pack = choice.pack, let reader = claimReaders[pack.code] else { return }
        let dates = EventDateReader(clean)
        var event = dates.event()
        let claims = reader.read(
            clean, state: event.state, otherDays: dates.otherDays(than: event),
            matches: choice.matches)
        article.kind = claims.kind
        article.participants = claims.participants
        article.mentioned = claims.mentioned
        article.quotes = claims.quotes
        article.statements = claims.statements
        article.alsoReports = claims.alsoReports
        article.topics = claims.topics
        guard claims.kind == .meeting else { return }
        event.venue = claims.place.venue
        event.place = claims.place.place
        event.evidence.merge(claims.place.evidence) { _, new in new }
        article.event = event
    }

    private func skeleton(_ page: Page, mainText: String) -> ArticleRecord {
        let address = page.url.map { CanonicalURL($0) }
        let key = ArticleKey(of: page, at: address)
        var article = ArticleRecord(
            id: page.id ?? key.text, key: key, outlet: OutletIdentity.outlet(of: page),
            province: Self.noProvince, mainText: mainText)
        article.url = address?.text
        article.title = page.title
        article.publishedAt = page.publishedAt
        article.fetchedAt = page.fetchedAt
        article.partial = page.partial || address?.isFurtherPart == true
        return article
    }
}
