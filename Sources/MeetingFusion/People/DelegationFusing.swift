import Article

/// Brings together the delegations that articles mention without naming anybody.
struct DelegationFusing {
    /// Those of which no named participant of any article is a member.
    let unnamed: [MeetingPerson]

    init(_ records: [ArticleRecord]) {
        let named = Set(
            records.flatMap(\.participants).filter { $0.name != nil }.compactMap(\.organization)
                .map { WordBag($0).text })
        var forms: [String: Set<String>] = [:]
        var votes = Votes<String>()
        var order: [String] = []
        for record in records {
            for entry in record.participants where entry.name == nil {
                guard let organization = entry.organization else { continue }
                let key = WordBag(organization).text
                guard !key.isEmpty, !named.contains(key) else { continue }
                if forms[key] == nil { order.append(key) }
                forms[key, default: []].insert(organization)
                votes.add(key, by: record.key, confidence: entry.evidence.confidence)
            }
        }
        let support = Dictionary(
            uniqueKeysWithValues: votes.ranked.map { ($0.value, $0.support) })
        unnamed = order.compactMap { key in
            guard let support = support[key], let name = forms[key]?.sorted().first else {
                return nil
            }
            return MeetingPerson(
                name: nil, forms: [], role: nil, organization: name, roles: [], support: support)
        }
    }
}
