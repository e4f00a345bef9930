import Article
import JSON

/// The sighting that says what an article of a meeting says; read when it is first needed.
///
/// Most meetings get no article any more after a restore: reading theirs would be most of its work.
final class KeptSighting {
    private enum Content {
        case read(HeldArticle)
        case unread([UInt8])
        case unreadable
    }

    private var content: Content

    init(_ sighting: Sighting) { content = .read(HeldArticle(sighting)) }

    /// The value of a record that the stage before has written.
    init(value: [UInt8]) { content = .unread(value) }

    /// The article; nil where the value is no sighting after all.
    var article: HeldArticle? {
        if case .unread(let value) = content {
            let sighting = try? Sighting(json: JSONParser.parse(value))
            content = sighting.map { .read(HeldArticle($0)) } ?? .unreadable
        }
        guard case .read(let article) = content else { return nil }
        return article
    }
}
