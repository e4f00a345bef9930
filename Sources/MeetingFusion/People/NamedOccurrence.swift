import Article
import IndonesianText

/// A name as one article writes it, in one place of its reading.
struct NamedOccurrence {
    /// In what capacity the article names somebody.
    enum Capacity: Equatable {
        case participant
        case mention(Mention.Why)
        case speaker
    }

    let written: String
    let name: PersonName
    let capacity: Capacity
    let role: String?
    let organization: String?
    let represents: String?
    let confidence: Int
    let article: ArticleKey
    /// Where the article and the entry within it lie in the order of the meeting.
    let order: Int

    /// All names of an article, participants first.
    static func all(in record: ArticleRecord, from order: Int) -> [NamedOccurrence] {
        var found: [NamedOccurrence] = []
        func add(
            _ name: String, _ capacity: Capacity, _ role: String?, _ organization: String?,
            _ represents: String?, _ confidence: Int
        ) {
            let person = PersonName(name)
            guard !person.words.isEmpty, name.utf8.count <= 300 else { return }
            found.append(
                NamedOccurrence(
                    written: name, name: person, capacity: capacity, role: role,
                    organization: organization, represents: represents, confidence: confidence,
                    article: record.key, order: order + found.count))
        }
        for entry in record.participants {
            guard let name = entry.name else { continue }
            add(
                name, .participant, entry.role, entry.organization, entry.represents,
                entry.evidence.confidence)
        }
        for entry in record.mentioned {
            add(
                entry.name, .mention(entry.why), entry.role, entry.organization, nil,
                entry.evidence.confidence)
        }
        for quote in record.quotes + record.statements {
            guard let speaker = quote.speaker else { continue }
            add(speaker, .speaker, nil, nil, nil, quote.evidence.confidence)
        }
        return found
    }
}
