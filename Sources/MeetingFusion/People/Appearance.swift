import Article

/// A person as one article has them.
struct Appearance {
    let key: ArticleKey
    let name: String
    let role: String?
    let organization: String?
    let represents: String?
    /// Why the article only names the person; nil for one who took part.
    let why: Mention.Why?
    let confidence: Int

    /// Everybody whom an article names.
    static func all(of article: PlacedArticle) -> [Appearance] {
        let key = article.article.key
        let participants = article.article.participants.compactMap { person -> Appearance? in
            guard let name = person.name else { return nil }
            return Appearance(
                key: key, name: name, role: person.role, organization: person.organization,
                represents: person.represents, why: nil, confidence: person.evidence.confidence)
        }
        let mentioned = article.article.mentioned.map { person in
            Appearance(
                key: key, name: person.name, role: person.role,
                organization: person.organization, represents: nil, why: person.why,
                confidence: person.evidence.confidence)
        }
        return participants + mentioned
    }
}
