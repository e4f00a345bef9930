public import JSON

/// Which articles make a claim, and how sure it is.
public struct Support: Sendable, Hashable {
    /// The articles, sorted by key.
    public var articles: [ArticleKey]
    /// How sure, in hundredths from 0 to 100.
    public var confidence: Int

    /// Support by these articles; they are sorted, `confidence` is held within 0 to 100.
    public init(articles: some Sequence<ArticleKey>, confidence: Int) {
        self.articles = articles.sorted()
        self.confidence = min(100, max(0, confidence))
    }
}

extension Support: JSONRecord {
    /// Reads `articles` and `confidence`.
    public init(reading members: MemberReader) throws(SchemaError) {
        let confidence = try members.double("confidence")
        guard (0...1).contains(confidence) else {
            throw SchemaError(path: "confidence", problem: "must lie between 0 and 1")
        }
        self.init(
            articles: try members.strings("articles").map(ArticleKey.init),
            confidence: Int((confidence * 100).rounded()))
    }

    /// `articles` and `confidence` (0 to 1, two decimals).
    public func write(to members: inout MemberWriter) {
        members.strings("articles", articles.map(\.text))
        members.value("confidence", .hundredths(confidence))
    }
}
