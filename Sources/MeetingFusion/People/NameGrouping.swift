import Article
import IndonesianText

/// Brings the forms of one person's name together, and never two persons' names.
///
/// The same words, in whatever spelling, are one person. A form that is part of a longer one is
/// that person only where the meeting has no other person it could be: `Baharuddin` beside Syahrani
/// Baharuddin and Taufik Baharuddin is nobody's.
struct NameGrouping {
    /// For each distinct written form its group.
    let groups: [String: Int]
    /// How many groups there are.
    let count: Int

    init(_ occurrences: [NamedOccurrence]) {
        var forms: [String: PersonName] = [:]
        for occurrence in occurrences { forms[occurrence.written] = occurrence.name }
        // The fullest first, so that groups are led by whole names.
        let order = forms.keys.sorted { a, b in
            let (one, other) = (forms[a]?.fullWords.count ?? 0, forms[b]?.fullWords.count ?? 0)
            return one == other ? a < b : one > other
        }
        let together = Companions(occurrences)
        let nicknames = Nicknames(occurrences)
        var leaders: [[String]] = []
        var groups: [String: Int] = [:]
        var byWord: [[UInt8]: Set<Int>] = [:]
        for form in order {
            guard let name = forms[form] else { continue }
            let marks = Self.marks(of: name)
            let near = marks.reduce(into: Set<Int>()) { $0.formUnion(byWord[$1] ?? []) }
            let home = Self.home(of: form, name, near.sorted(), leaders, forms, together)
            let found =
                home ?? Self.owner(of: form, name, leaders, forms, together, nicknames)
            let group = found ?? leaders.count
            if found == nil { leaders.append([]) }
            leaders[group].append(form)
            groups[form] = group
            for mark in marks { byWord[mark, default: []].insert(group) }
        }
        self.groups = groups
        count = leaders.count
    }

    /// The one group whose name a form is a short form of, the office being the same.
    private static func owner(
        of form: String, _ name: PersonName, _ leaders: [[String]],
        _ forms: [String: PersonName], _ together: Companions, _ nicknames: Nicknames
    ) -> Int? {
        let found = leaders.prefix(mostGroups).indices.filter { index in
            let members = leaders[index].prefix(mostGroups)
            if members.contains(where: { together.areTwo($0, form) }) { return false }
            return members.contains { member in
                forms[member].map { nicknames.areOne(form, name, member, $0) } ?? false
            }
        }
        return found.count == 1 ? found.first : nil
    }

    /// Nicknames are looked for among so many: no meeting has more who matter.
    private static let mostGroups = 200

    /// What two forms of one name have in common at least: the sound of a word, or all letters.
    private static func marks(of name: PersonName) -> [[UInt8]] {
        name.fullWords.map(\.sound) + [name.words.flatMap(\.letters)]
    }

    /// The group that a form belongs to; nil where there is none or more than one.
    private static func home(
        of form: String, _ name: PersonName, _ near: [Int], _ leaders: [[String]],
        _ forms: [String: PersonName], _ together: Companions
    ) -> Int? {
        var same: [Int] = []
        var parts: [Int] = []
        for index in near {
            let members = leaders[index]
            let relations = members.compactMap { forms[$0]?.relation(to: name) }
            if relations.contains(.same) { return index }
            if members.contains(where: { together.areTwo($0, form) }) { continue }
            if relations.contains(.spelling) { same.append(index) }
            if relations.contains(.part) { parts.append(index) }
        }
        let found = same.isEmpty ? parts : same
        return found.count == 1 ? found.first : nil
    }
}
