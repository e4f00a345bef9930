public import CivilTime
public import JSON

/// What the articles of an active meeting say.
public struct MeetingContent: Sendable, Equatable {
    /// The code of the province pack, or `none`.
    public var province: String
    /// A title, taken from the best supported one.
    public var title: String?
    /// Two sentences, taken from the best supported ones.
    public var summary: String?
    /// When and where.
    public var event: MeetingEvent
    /// Those who took part.
    public var participants: [MeetingPerson]
    /// Those who are named and did not take part.
    public var mentioned: [MeetingPerson]
    /// Direct quotations.
    public var quotes: [MeetingQuote]
    /// Indirect speech.
    public var statements: [MeetingQuote]
    /// Subjects with their articles.
    public var topics: [MeetingClaim]
    /// The articles, in order of time, then key.
    public var articles: [MeetingArticle]
    /// What all, some or one article claims, and what they contradict each other in.
    public var agreement: [Agreement]
    /// How many entries of a list were left out to keep the record small, by the list's name.
    public var omitted: [String: Int]
    /// The earliest time of its articles.
    public var firstSeen: Timestamp?
    /// The latest time of its articles.
    public var lastSeen: Timestamp?

    /// A meeting of which nothing is known but where it belongs.
    public init(province: String, event: MeetingEvent) {
        self.province = province
        self.event = event
        participants = []
        mentioned = []
        quotes = []
        statements = []
        topics = []
        articles = []
        agreement = []
        omitted = [:]
    }
}

extension MeetingContent: JSONRecord {
    /// Reads the content of an active meeting.
    public init(reading members: MemberReader) throws(SchemaError) {
        guard let event = try members.record("event", MeetingEvent.self) else {
            throw SchemaError(path: "event", problem: "is missing")
        }
        self.init(province: try members.string("province"), event: event)
        title = try members.optionalString("title")
        summary = try members.optionalString("summary")
        participants = try members.records("participants", MeetingPerson.self)
        mentioned = try members.records("mentioned", MeetingPerson.self)
        quotes = try members.records("quotes", MeetingQuote.self)
        statements = try members.records("statements", MeetingQuote.self)
        topics = try members.records("topics", MeetingClaim.self)
        articles = try members.records("articles", MeetingArticle.self)
        agreement = try members.records("agreement", Agreement.self)
        if let counts = try members.member("omitted") {
            for name in counts.object.members.map(\.key) {
                omitted[name] = try counts.integer(name)
            }
        }
        firstSeen = try members.timestamp("first_seen")
        lastSeen = try members.timestamp("last_seen")
    }

    /// All members, null where unknown.
    public func write(to members: inout MemberWriter) {
        members.string("province", province)
        members.string("title", title)
        members.string("summary", summary)
        members.record("event", event)
        members.records("participants", participants)
        members.records("mentioned", mentioned)
        members.records("quotes", quotes)
        members.records("statements", statements)
        members.records("topics", topics)
        members.records("articles", articles)
        members.records("agreement", agreement)
        members.object("omitted") { counts in
            for (name, count) in omitted.sorted(by: { $0.key < $1.key }) {
                counts.integer(name, count)
            }
        }
        members.string("first_seen", firstSeen?.description)
        members.string("last_seen", lastSeen?.description)
    }
}
