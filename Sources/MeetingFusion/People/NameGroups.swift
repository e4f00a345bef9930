import Article
import IndonesianText

/// Which of the names that a meeting's articles write are one person's.
///
/// Names of several words that share only some of them are different people: a shared surname
/// joins nobody. A name that is part of a longer one joins it only if it is part of no other, and
/// two names that one article keeps apart are never joined.
struct NameGroups {
    /// The forms of each person, the fullest first.
    private(set) var groups: [[NameForm]] = []
    private var groupOfForm: [String: Int] = [:]
    /// For each article, the forms that it uses for different people.
    private let apart: [ArticleKey: Set<String>]

    init(_ forms: [NameForm], apart: [ArticleKey: Set<String>]) {
        self.apart = apart
        let ordered = forms.filter { !$0.name.fullWords.isEmpty }.sorted { a, b in
            let (x, y) = (a.name.fullWords.count, b.name.fullWords.count)
            return x != y ? x > y : a.text < b.text
        }
        for form in ordered { place(form) }
    }

    private mutating func place(_ form: NameForm) {
        let relations = groups.map { relation(of: form, to: $0) }
        let same = relations.indices.filter { relations[$0] == .same || relations[$0] == .spelling }
        let holders = relations.indices.filter { relations[$0] == .part }
        let candidates = (same.isEmpty ? holders : same).filter { !keptApart(form, groups[$0]) }
        guard candidates.count == 1, let group = candidates.first else {
            groupOfForm[form.text] = groups.count
            groups.append([form])
            return
        }
        groupOfForm[form.text] = group
        groups[group].append(form)
    }

    /// The closest relation of a name to any form of a person, none if it contradicts the fullest.
    private func relation(of form: NameForm, to group: [NameForm]) -> NameRelation {
        let relations = group.map { form.name.relation(to: $0.name) }
        if relations.contains(.same) { return .same }
        if relations.contains(.spelling) { return .spelling }
        return relations.first == .part ? .part : .different
    }

    private func keptApart(_ form: NameForm, _ group: [NameForm]) -> Bool {
        apart.values.contains { names in
            names.contains(form.text)
                && group.contains { $0.text != form.text && names.contains($0.text) }
        }
    }

    /// The person whom a form names; nil for a form that was not given.
    func group(of form: String) -> Int? { groupOfForm[form] }

    /// The usual one of a person's fullest forms, titles and degrees left out.
    func name(of group: Int) -> String {
        let fullest = groups[group].map { $0.name.fullWords.count }.max() ?? 0
        let usual = groups[group].filter { $0.name.fullWords.count == fullest }.max { a, b in
            a.claims.count != b.claims.count ? a.claims.count < b.claims.count : a.text > b.text
        }
        return usual?.name.core ?? ""
    }
}
