import Article
import IndonesianText

/// Ranks the roles that articles give a person.
struct RoleFusing {
    private let occurrences: [NamedOccurrence]

    init(_ occurrences: [NamedOccurrence]) { self.occurrences = occurrences }

    private struct Group {
        var words: Set<String>
        var entries: [NamedOccurrence]
    }

    /// The roles, the best supported first; the fullest wording stands for those that say the same.
    var roles: [MeetingRole] {
        var groups: [Group] = []
        let named = occurrences.filter { $0.role != nil || $0.organization != nil }
        for entry in named.sorted(by: { Self.length($0) > Self.length($1) }) {
            let words = Self.words(entry)
            if let index = groups.firstIndex(where: { words.isSubset(of: $0.words) }) {
                groups[index].entries.append(entry)
            } else {
                groups.append(Group(words: words, entries: [entry]))
            }
        }
        let ranked = groups.map(Self.role).sorted { a, b in
            let (one, other) = (a.support.articles.count, b.support.articles.count)
            if one != other { return one > other }
            return (a.role ?? "", a.organization ?? "") < (b.role ?? "", b.organization ?? "")
        }
        return ranked
    }

    private static func length(_ entry: NamedOccurrence) -> Int {
        // The order breaks ties, so that the result does not hang on how they were sorted before.
        words(entry).count * 1_000_000 - entry.order
    }

    private static func words(_ entry: NamedOccurrence) -> Set<String> {
        let text = "\(entry.role ?? "") \(entry.organization ?? "")"
        return Set(WordBag(text).keys.map { String($0.value, radix: 36) })
    }

    private static func role(_ group: Group) -> MeetingRole {
        var votes = Votes<String>()
        for entry in group.entries {
            votes.add("", by: entry.article, confidence: entry.confidence)
        }
        let lead = group.entries.first
        return MeetingRole(
            role: lead?.role ?? group.entries.compactMap(\.role).first,
            organization: lead?.organization ?? group.entries.compactMap(\.organization).first,
            support: votes.ranked.first?.support ?? Support(articles: [], confidence: 0))
    }
}
