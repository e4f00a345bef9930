public import CivilTime
public import JSON

/// An article of a meeting, and why it belongs there.
public struct MeetingArticle: Sendable, Equatable, JSONRecord {
    /// The feeder's id.
    public var id: String
    /// The article.
    public var key: ArticleKey
    /// The canonical URL.
    public var url: String?
    /// Who published it.
    public var outlet: Outlet
    /// When it was published.
    public var publishedAt: Timestamp?
    /// Its title.
    public var title: String?
    /// Why it belongs to the meeting.
    public var why: [Reason]

    /// An article as a meeting lists it.
    public init(_ article: ArticleRecord, why: [Reason]) {
        id = article.id
        key = article.key
        url = article.url
        outlet = article.outlet
        publishedAt = article.publishedAt
        title = article.title
        self.why = why
    }

    /// Reads an article of a meeting.
    public init(reading members: MemberReader) throws(SchemaError) {
        id = try members.string("id")
        key = ArticleKey(try members.string("key"))
        url = try members.optionalString("url")
        outlet = try members.record("outlet", Outlet.self) ?? Outlet(name: nil, domain: nil)
        publishedAt = try members.timestamp("published_at")
        title = try members.optionalString("title")
        why = try members.records("why", Reason.self)
    }

    /// All members, null where unknown.
    public func write(to members: inout MemberWriter) {
        members.string("id", id)
        members.string("key", key.text)
        members.string("url", url)
        members.record("outlet", outlet)
        members.string("published_at", publishedAt?.description)
        members.string("title", title)
        members.records("why", why)
    }
}
