import Article
import IndonesianText

/// One person with everything that the articles of a meeting say of them.
struct FusedPerson {
    private let occurrences: [NamedOccurrence]
    /// Where the person is first named in the order of the meeting.
    let order: Int
    /// The fullest usual name, without titles.
    let name: String

    /// A person of at least one occurrence.
    init?(_ occurrences: [NamedOccurrence]) {
        guard let first = occurrences.map(\.order).min() else { return nil }
        self.occurrences = occurrences
        order = first
        name = Self.usualName(occurrences)
    }

    /// Of the names with the most whole words the one that most articles use.
    private static func usualName(_ occurrences: [NamedOccurrence]) -> String {
        let most = occurrences.map(\.name.fullWords.count).max() ?? 0
        var votes = Votes<String>()
        for occurrence in occurrences where occurrence.name.fullWords.count == most {
            votes.add(
                occurrence.name.core, by: occurrence.article, confidence: occurrence.confidence)
        }
        return votes.ranked.first?.value ?? ""
    }

    /// Every form in which the name is written.
    var forms: [String] { Set(occurrences.map(\.written)).sorted() }

    /// Whether some article has the person take part.
    var tookPart: Bool { occurrences.contains { $0.capacity == .participant } }

    /// Why the person is named, for one who did not take part.
    var why: Mention.Why {
        var votes = Votes<String>()
        for occurrence in occurrences {
            if case .mention(let why) = occurrence.capacity {
                votes.add(
                    why.rawValue, by: occurrence.article, confidence: occurrence.confidence)
            }
        }
        return votes.ranked.first.flatMap { Mention.Why(rawValue: $0.value) } ?? .outsideVoice
    }

    /// The articles that name the person in a capacity.
    func articles(_ fits: (NamedOccurrence.Capacity) -> Bool) -> Set<ArticleKey> {
        Set(occurrences.filter { fits($0.capacity) }.map(\.article))
    }

    /// The articles that say the person was not there.
    var absentIn: Set<ArticleKey> {
        articles { $0 == .mention(.absent) || $0 == .mention(.represented) }
    }

    private var support: Support {
        var votes = Votes<String>()
        let said = occurrences.filter {
            tookPart ? $0.capacity == .participant : $0.capacity != .speaker
        }
        for occurrence in said.isEmpty ? occurrences : said {
            votes.add(name, by: occurrence.article, confidence: occurrence.confidence)
        }
        return votes.ranked.first?.support ?? Support(articles: [], confidence: 0)
    }

    /// The person as a meeting lists one.
    var record: MeetingPerson {
        let roles = RoleFusing(occurrences).roles
        let represents = occurrences.sorted { $0.order < $1.order }.compactMap(\.represents).first
        return MeetingPerson(
            name: name, forms: forms, role: roles.first { $0.role != nil }?.role,
            organization: roles.first { $0.organization != nil }?.organization,
            represents: represents, why: tookPart ? nil : why, roles: roles, support: support)
    }
}
