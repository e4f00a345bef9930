import CivilTime
import HTML
import JSON

/// What an HTML page says about its article for search engines and social networks.
struct PageMetadata {
    /// The title.
    private(set) var title: String?
    /// When the article was published, as written.
    private(set) var published: String?
    /// The outlet's name.
    private(set) var siteName: String?
    /// Who wrote it, as the page tells machines.
    private(set) var author: String?
    /// The address that the page names as the article's own.
    let canonical: String?
    /// Whether it is the AMP view of an article.
    let isAMP: Bool
    /// The whole text in one piece: used only where the page itself shows none.
    private(set) var articleBody: String?

    /// Reads JSON-LD first, then the `meta` tags, then what the page shows.
    init(_ document: HTMLDocument) {
        let html = document.first(named: "html")
        isAMP = html?.attribute("amp") != nil || html?.attribute("⚡") != nil
        canonical = document.elements(named: "link").first {
            $0.attribute("rel")?.lowercased() == "canonical"
        }?.attribute("href")
        for script in document.elements(named: "script") where Self.isLinkedData(script) {
            if let data = try? JSONParser.parse(script.textContent(without: [])) { take(data) }
        }
        let metas = document.elements(named: "meta")
        published =
            published
            ?? Self.content(["article:published_time", "datepublished", "pubdate"], metas)
            ?? document.first(named: "time")?.attribute("datetime")
        siteName = siteName ?? Self.content(["og:site_name"], metas)
        let named = author ?? Self.content(["author", "article:author"], metas)
        author = named.flatMap { AuthorName.cleaned($0, outlet: siteName) }
        title = title ?? Self.shownTitle(document, Self.content(["og:title"], metas))
    }

    // MARK: JSON-LD

    private static func isLinkedData(_ script: HTMLNode) -> Bool {
        script.attribute("type").map { $0.lowercased().hasPrefix("application/ld+json") } ?? false
    }

    /// Looks for the article at the root, in a list, and in a `@graph`.
    private mutating func take(_ data: JSON) {
        var waiting = [data]
        var seen = 0
        while let next = waiting.popLast(), seen < 200 {
            seen += 1
            if let list = next.array { waiting += list.reversed() }
            guard let object = next.object else { continue }
            if let graph = object["@graph"] { waiting.append(graph) }
            if Self.isArticle(object["@type"]) { take(object) }
        }
    }

    private static func isArticle(_ type: JSON?) -> Bool {
        let names = type?.string.map { [$0] } ?? type?.array?.compactMap(\.string) ?? []
        return names.contains { $0.hasSuffix("Article") || $0 == "BlogPosting" }
    }

    private mutating func take(_ article: JSONObject) {
        title = title ?? Self.clean(article["headline"]?.string)
        published = published ?? article["datePublished"]?.string
        siteName = siteName ?? Self.clean(article["publisher"]?.object?["name"]?.string)
        author = author ?? AuthorName.all(in: article["author"])
        articleBody = articleBody ?? article["articleBody"]?.string
    }

    // MARK: The page itself

    private static func content(_ names: [String], _ metas: [HTMLNode]) -> String? {
        for meta in metas {
            let name =
                meta.attribute("property") ?? meta.attribute("name")
                ?? meta.attribute("itemprop")
            guard let name, names.contains(name.lowercased()) else { continue }
            if let content = clean(meta.attribute("content")) { return content }
        }
        return nil
    }

    /// The only head line of the first order, unless the metadata name one that it isn't the
    /// beginning of: there it is the outlet's name.
    private static func shownTitle(_ document: HTMLDocument, _ named: String?) -> String? {
        // Heads may lie in each other; no page has so many that say anything.
        let heads = document.elements(named: "h1").prefix(20).compactMap {
            clean(String(decoding: $0.textContent(), as: UTF8.self))
        }
        guard let named else { return heads.count == 1 ? heads[0] : nil }
        return heads.first { named.hasPrefix($0) && $0.utf8.count > 12 } ?? named
    }

    static func clean(_ text: String?) -> String? {
        guard let text else { return nil }
        let words = Array(text.utf8).split(whereSeparator: { $0 <= 0x20 })
        let joined = Array(words.joined(separator: [0x20]))
        return joined.isEmpty ? nil : String(decoding: joined, as: UTF8.self)
    }

    // MARK: Time

    /// The moment of publication; midnight where only the day is given.
    func publishedAt(offsetMinutes: Int) -> Timestamp? {
        guard let published else { return nil }
        if let moment = Timestamp(published) { return moment }
        return CivilDate(String(published.prefix(10))).map {
            Timestamp(startOf: $0, offsetMinutes: offsetMinutes)
        }
    }
}
