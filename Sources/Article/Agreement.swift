public import JSON

/// How far the articles of a meeting agree on one claim.
public struct Agreement: Sendable, Hashable, JSONRecord {
    /// How many of the articles say it.
    public enum Level: String, Sendable, CaseIterable {
        case all, some, one
        /// Articles contradict each other.
        case conflict
    }

    /// What is claimed: `date`, `venue`, `place`, `participant:Name`, `topic:energi`.
    public var claim: String
    /// The value claimed, the best supported one in a conflict.
    public var value: String
    /// How many say it.
    public var level: Level
    /// Which articles say it.
    public var articles: [ArticleKey]

    /// How far the articles agree on a claim; articles are sorted.
    public init(claim: String, value: String, level: Level, articles: some Sequence<ArticleKey>) {
        self.claim = claim
        self.value = value
        self.level = level
        self.articles = articles.sorted()
    }

    /// Reads an agreement.
    public init(reading members: MemberReader) throws(SchemaError) {
        claim = try members.string("claim")
        value = try members.string("value")
        level = try members.choice("level", Level.self)
        articles = try members.strings("articles").map(ArticleKey.init)
    }

    /// `claim`, `value`, `level` and `articles`.
    public func write(to members: inout MemberWriter) {
        members.string("claim", claim)
        members.string("value", value)
        members.string("level", level.rawValue)
        members.strings("articles", articles.map(\.text))
    }
}
