public import Article

/// The numbers from which the learned parts of reading decide, for training them.
public struct ReadingFeatures: Sendable {
    /// The features of the kind, by name.
    public let kind: [(name: String, value: Int)]
    /// The features of each subject, by subject and name.
    public let topics: [(topic: String, features: [(name: String, value: Int)])]
    /// The features of each organization that may have sent somebody, by its name.
    public let bodies: [(body: String, features: [(name: String, value: Int)])]
    /// The features of each person of whom the text does not say that he was not there, by the name as first written.
    public let people: [(person: String, features: [(name: String, value: Int)])]
}

extension PageReader {
    /// The features of a page; nil where it holds no article.
    public func features(of page: Page) -> ReadingFeatures? {
        guard case .text(let text) = page.body,
            let found = try? MainTextReader(profile: OutletProfile()).read(
                PageText(text), title: page.title)
        else { return nil }
        let clean = CleanText(
            paragraphs: found.paragraphs, title: found.title, publishedOn: nil)
        return features(of: clean, outlet: OutletIdentity.domain(of: page))
    }
}
