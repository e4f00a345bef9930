import Article
import Hashing

/// A labelled article as a feed of leads would bring it: its first paragraphs, mostly without a
/// title and without a time.
///
/// What a feed leaves out is drawn from the seed and the article's name.
struct LeadAlone {
    /// Of a hundred articles so many keep their title.
    private static let titled: UInt64 = 35
    /// Of a hundred articles so many keep their time.
    private static let timed: UInt64 = 25
    /// Paragraphs are taken until there are so many bytes.
    private static let enough: UInt64 = 120
    private static let spread: UInt64 = 160

    let article: LabelledArticle

    init(_ whole: LabelledArticle, seed: UInt64) {
        let draw = { (what: String) in ContentHash("\(seed):\(what):\(whole.id)").low }
        let lead = Self.lead(
            of: whole.mainText, atLeast: Int(Self.enough + draw("length") % Self.spread))
        var page = whole.page
        if draw("title") % 100 >= Self.titled { page.title = nil }
        if draw("time") % 100 >= Self.timed { page.publishedAt = nil }
        page.body = .text([page.title, lead].compactMap(\.self).joined(separator: "\n"))
        var article = whole
        article.page = page
        article.mainText = lead
        self.article = article
    }

    private static func lead(of text: String, atLeast enough: Int) -> String {
        var lead: [Substring] = []
        var size = 0
        for paragraph in text.split(separator: "\n") where size < enough {
            lead.append(paragraph)
            size += paragraph.utf8.count
        }
        return lead.joined(separator: "\n")
    }
}
