import Article
import IndonesianText

/// The people of a meeting: one entry a person, whatever the articles call them.
struct PeopleFusion {
    private let sources: SourceArticles
    private let groups: NameGroups
    private let appearances: [[Appearance]]

    init(_ sources: SourceArticles) {
        self.sources = sources
        let all = sources.articles.flatMap(Appearance.all)
        groups = NameGroups(Self.forms(of: all, sources), apart: Self.apart(all))
        var found: [[Appearance]] = Array(repeating: [], count: groups.groups.count)
        for appearance in all {
            if let group = groups.group(of: appearance.name) { found[group].append(appearance) }
        }
        appearances = found
    }

    private static func forms(of all: [Appearance], _ sources: SourceArticles) -> [NameForm] {
        var forms: [String: NameForm] = [:]
        for appearance in all {
            forms[
                appearance.name,
                default: NameForm(text: appearance.name, name: PersonName(appearance.name))
            ].claims.append((appearance.key, appearance.confidence))
        }
        // A speaker is named too, often by another form.
        for article in sources.articles {
            for quote in article.article.quotes + article.article.statements {
                guard let speaker = quote.speaker, forms[speaker] == nil else { continue }
                forms[speaker] = NameForm(text: speaker, name: PersonName(speaker))
            }
        }
        return Array(forms.values)
    }

    private static func apart(_ all: [Appearance]) -> [ArticleKey: Set<String>] {
        var names: [ArticleKey: Set<String>] = [:]
        for appearance in all { names[appearance.key, default: []].insert(appearance.name) }
        return names
    }

    /// The person's name under any of the forms.
    func name(of form: String) -> String? { groups.group(of: form).map(groups.name(of:)) }

    /// Those who took part, the best supported first.
    var participants: [MeetingPerson] { people { $0.tookPart } }

    /// Those who are only named, the best supported first.
    var mentioned: [MeetingPerson] { people { !$0.tookPart } }

    private func people(_ wanted: (PersonVerdict) -> Bool) -> [MeetingPerson] {
        appearances.indices.compactMap { group -> MeetingPerson? in
            let verdict = PersonVerdict(appearances[group])
            guard !appearances[group].isEmpty, wanted(verdict) else { return nil }
            return person(group, why: verdict.why)
        }.sorted(by: Self.isBefore)
    }

    private func person(_ group: Int, why: Mention.Why?) -> MeetingPerson {
        let found = appearances[group]
        let roles = RoleVote(found, sources).roles
        return MeetingPerson(
            name: groups.name(of: group), forms: groups.groups[group].map(\.text).sorted(),
            role: roles.first { $0.role != nil }?.role,
            organization: roles.first { $0.organization != nil }?.organization,
            represents: found.compactMap(\.represents).first, why: why, roles: roles,
            support: sources.support(found.map { ($0.key, $0.confidence) }))
    }

    /// By the number of articles, then by name.
    static func isBefore(_ a: MeetingPerson, _ b: MeetingPerson) -> Bool {
        let (x, y) = (a.support.articles.count, b.support.articles.count)
        return x != y ? x > y : (a.name ?? "") < (b.name ?? "")
    }
}
