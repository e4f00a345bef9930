import Article

/// Tells the persons of a meeting apart and brings the forms of their names together.
struct PeopleFusing {
    /// The persons, in the order in which they are named.
    let people: [FusedPerson]
    private let byForm: [String: FusedPerson]
    private let delegations: DelegationFusing

    init(_ records: [ArticleRecord]) {
        var occurrences: [NamedOccurrence] = []
        for record in records {
            occurrences += NamedOccurrence.all(in: record, from: occurrences.count)
        }
        let grouping = NameGrouping(occurrences)
        var grouped = [[NamedOccurrence]](repeating: [], count: grouping.count)
        for occurrence in occurrences {
            if let group = grouping.groups[occurrence.written] { grouped[group].append(occurrence) }
        }
        let found = grouped.map { FusedPerson($0) }
        people = found.compactMap(\.self).sorted { $0.order < $1.order }
        var byForm: [String: FusedPerson] = [:]
        for (form, group) in grouping.groups { byForm[form] = found[group] }
        self.byForm = byForm
        delegations = DelegationFusing(records)
    }

    /// The name that the meeting uses for someone whom an article names.
    func name(of written: String) -> String? { byForm[written]?.name }

    /// Those who took part, delegations without a name last.
    func participants() -> [MeetingPerson] {
        people.filter(\.tookPart).map(\.record) + delegations.unnamed
    }

    /// Those who are named and did not take part.
    func mentioned() -> [MeetingPerson] {
        people.filter { !$0.tookPart }.map(\.record)
    }
}
