import Article
import CivilTime
import XML

/// Reads RSS 2.0 and Atom (RFC 4287) feeds: a page an entry.
///
/// An entry with only a teaser gives a page marked `partial`.
enum NewsFeed {
    /// The pages of a feed, in its order; nil for a document that is no feed.
    static func pages(of root: XMLElement) -> [Page]? {
        switch root.name {
        case "rss": root.first("channel").map { channel in channel.all("item").compactMap(item) }
        case "feed": root.all("entry").compactMap(entry)
        default: nil
        }
    }

    private static func item(_ item: XMLElement) -> Page? {
        let full = text(item, "content:encoded")
        return page(
            url: text(item, "link"), id: text(item, "guid"), title: text(item, "title"), full: full,
            teaser: text(item, "description"),
            time: text(item, "pubDate").flatMap(MailDate.timestamp))
    }

    private static func entry(_ entry: XMLElement) -> Page? {
        let link = entry.all("link").first { ($0.attributes["rel"] ?? "alternate") == "alternate" }
        let time = text(entry, "published") ?? text(entry, "updated")
        return page(
            url: link?.attributes["href"], id: text(entry, "id"), title: text(entry, "title"),
            full: text(entry, "content"), teaser: text(entry, "summary"),
            time: time.flatMap { Timestamp($0) })
    }

    private static func page(
        url: String?, id: String?, title: String?, full: String?, teaser: String?, time: Timestamp?
    ) -> Page? {
        guard url != nil || id != nil, let html = full ?? teaser else { return nil }
        return Page(
            url: url, id: id, body: .html(html), title: title, publishedAt: time,
            partial: full == nil)
    }

    private static func text(_ element: XMLElement, _ name: String) -> String? {
        guard let found = element.first(name)?.text else { return nil }
        let words = found.split { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
