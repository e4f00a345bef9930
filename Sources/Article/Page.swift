public import CivilTime
public import JSON

/// A page as it was fed: what a scraper saved, furniture included.
public struct Page: Sendable, Equatable {
    /// What was saved.
    public enum Body: Sendable, Equatable {
        /// Text, a line a block, menus and trailers included.
        case text(String)
        /// HTML.
        case html(String)
        /// The article was taken back by its outlet or by the feeder.
        case withdrawn(reason: String?)
    }

    /// Where it was found; `url` or `id` is always there.
    public var url: String?
    /// The feeder's own name for it, kept and printed.
    public var id: String?
    /// What was saved.
    public var body: Body
    /// The title, where the feeder knows it.
    public var title: String?
    /// When the outlet published it, where the feeder knows it.
    public var publishedAt: Timestamp?
    /// Who published it, where the feeder knows it.
    public var outlet: Outlet?
    /// When the feeder fetched it.
    public var fetchedAt: Timestamp?
    /// True for a teaser whose full text is still to come.
    public var partial: Bool

    /// A page.
    public init(
        url: String?, id: String?, body: Body, title: String? = nil, publishedAt: Timestamp? = nil,
        outlet: Outlet? = nil, fetchedAt: Timestamp? = nil, partial: Bool = false
    ) {
        self.url = url
        self.id = id
        self.body = body
        self.title = title
        self.publishedAt = publishedAt
        self.outlet = outlet
        self.fetchedAt = fetchedAt
        self.partial = partial
    }
}

extension Page: JSONRecord {
    /// Reads a page record.
    ///
    /// - Throws: `SchemaError` where it has neither `url` nor `id`, neither `page` nor `html`, or
    ///   a member of the wrong type. Times that cannot be read count as absent.
    public init(reading members: MemberReader) throws(SchemaError) {
        url = try members.optionalString("url")
        id = try members.optionalString("id")
        guard url != nil || id != nil else {
            throw SchemaError(path: "", problem: "has neither 'url' nor 'id'")
        }
        title = try members.optionalString("title")
        publishedAt = try members.timestamp("published_at")
        outlet = try members.record("outlet", Outlet.self)
        fetchedAt = try members.timestamp("fetched_at")
        partial = try members.flag("partial")
        body = try Self.body(of: members)
    }

    private static func body(of members: MemberReader) throws(SchemaError) -> Body {
        if try members.flag("withdrawn") {
            return .withdrawn(reason: try members.optionalString("reason"))
        }
        if let text = try members.optionalString("page") { return .text(text) }
        if let html = try members.optionalString("html") { return .html(html) }
        throw SchemaError(path: "", problem: "has neither 'page' nor 'html'")
    }

    /// The members that are known; absent ones are left out.
    public func write(to members: inout MemberWriter) {
        if let url { members.string("url", url) }
        if let id { members.string("id", id) }
        switch body {
        case .text(let text): members.string("page", text)
        case .html(let html): members.string("html", html)
        case .withdrawn(let reason):
            members.flag("withdrawn", true)
            if let reason { members.string("reason", reason) }
        }
        if let title { members.string("title", title) }
        if let publishedAt { members.string("published_at", publishedAt.description) }
        if let outlet { members.record("outlet", outlet) }
        if let fetchedAt { members.string("fetched_at", fetchedAt.description) }
        if partial { members.flag("partial", true) }
    }
}
