public import CivilTime
public import JSON

/// A clean article with everything that was read in it.
public struct ArticleRecord: Sendable, Equatable {
    /// Whether an article reports a meeting.
    public enum Kind: String, Sendable, CaseIterable {
        case meeting, other
    }

    /// The feeder's id, or the key where it gave none.
    public var id: String
    /// The article's own name, derived from its URL.
    public var key: ArticleKey
    /// The canonical URL.
    public var url: String?
    /// The title, from the feeder or the page.
    public var title: String?
    /// Who published it.
    public var outlet: Outlet
    /// When it was published, from the feeder or the page's own date line.
    public var publishedAt: Timestamp?
    /// When it was fetched, as the feeder said.
    public var fetchedAt: Timestamp?
    /// The code of the province pack it belongs to, or `none`.
    public var province: String
    /// ISO 639-1, or `und`.
    public var language: String
    /// Whether it reports a meeting.
    public var kind: Kind
    /// The article's own paragraphs, a line each.
    public var mainText: String
    /// Who wrote it, verbatim.
    public var byline: String?
    /// Marked as paid for.
    public var advertorial: Bool
    /// Marked as a correction (ralat).
    public var correction: Bool
    /// A teaser whose full text is still to come.
    public var partial: Bool
    /// Taken back by its outlet or feeder; then there is no text and no claim.
    public var withdrawn: Bool
    /// When and where, if it reports a meeting.
    public var event: Event?
    /// Those who took part.
    public var participants: [Participant]
    /// Those who are named and did not take part.
    public var mentioned: [Mention]
    /// Direct quotations.
    public var quotes: [Quote]
    /// Indirect speech.
    public var statements: [Quote]
    /// Subjects, from a fixed list.
    public var topics: [String]
    /// Other meetings in the same article.
    public var alsoReports: [AlsoReport]

    /// An article in which nothing was read yet.
    public init(id: String, key: ArticleKey, outlet: Outlet, province: String, mainText: String) {
        self.id = id
        self.key = key
        self.outlet = outlet
        self.province = province
        self.mainText = mainText
        language = "und"
        kind = .other
        advertorial = false
        correction = false
        partial = false
        withdrawn = false
        participants = []
        mentioned = []
        quotes = []
        statements = []
        topics = []
        alsoReports = []
    }
}

extension ArticleRecord: JSONRecord {
    /// Reads an article.
    public init(reading members: MemberReader) throws(SchemaError) {
        id = try members.string("id")
        key = ArticleKey(try members.string("key"))
        url = try members.optionalString("url")
        title = try members.optionalString("title")
        outlet = try members.record("outlet", Outlet.self) ?? Outlet(name: nil, domain: nil)
        publishedAt = try members.timestamp("published_at")
        fetchedAt = try members.timestamp("fetched_at")
        province = try members.string("province")
        language = try members.string("language")
        kind = try members.choice("kind", Kind.self)
        mainText = try members.string("main_text")
        byline = try members.optionalString("byline")
        advertorial = try members.flag("advertorial")
        correction = try members.flag("correction")
        partial = try members.flag("partial")
        withdrawn = try members.flag("withdrawn")
        event = try members.record("event", Event.self)
        participants = try members.records("participants", Participant.self)
        mentioned = try members.records("mentioned", Mention.self)
        quotes = try members.records("quotes", Quote.self)
        statements = try members.records("statements", Quote.self)
        topics = try members.strings("topics")
        alsoReports = try members.records("also_reports", AlsoReport.self)
    }

    /// All members, null where unknown.
    public func write(to members: inout MemberWriter) {
        members.string("id", id)
        members.string("key", key.text)
        members.string("url", url)
        members.string("title", title)
        members.record("outlet", outlet)
        members.string("published_at", publishedAt?.description)
        members.string("fetched_at", fetchedAt?.description)
        members.string("province", province)
        members.string("language", language)
        members.string("kind", kind.rawValue)
        members.string("main_text", mainText)
        members.string("byline", byline)
        members.flag("advertorial", advertorial)
        members.flag("correction", correction)
        members.flag("partial", partial)
        members.flag("withdrawn", withdrawn)
        members.record("event", event)
        members.records("participants", participants)
        members.records("mentioned", mentioned)
        members.records("quotes", quotes)
        members.records("statements", statements)
        members.strings("topics", topics)
        members.records("also_reports", alsoReports)
    }
}
