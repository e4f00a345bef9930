import Article

/// Brings together what several articles quote alike.
struct SpeechFusing {
    private let people: PeopleFusing

    init(_ people: PeopleFusing) { self.people = people }

    /// The sayings of a meeting, in the order in which its articles have them.
    func fused(
        _ records: [ArticleRecord], _ list: (ArticleRecord) -> [Quote]
    ) -> [MeetingQuote] {
        var groups: [UtteranceGroup] = []
        // Which sayings hold a run of words: only those are compared word by word.
        var byRun: [Int: [Int]] = [:]
        var order = 0
        for record in records {
            for quote in list(record) {
                let utterance = Utterance(
                    quote: quote, words: WordBag(quote.text), article: record.key, order: order)
                order += 1
                guard !utterance.words.keys.isEmpty else { continue }
                let runs = utterance.words.runs
                let near = Set(runs.flatMap { byRun[$0] ?? [] }).sorted()
                if let home = near.first(where: { groups[$0].holds(utterance) }) {
                    groups[home].add(utterance)
                } else {
                    for run in runs where (byRun[run]?.count ?? 0) < Self.mostOfOneRun {
                        byRun[run, default: []].append(groups.count)
                    }
                    groups.append(UtteranceGroup(utterance))
                }
            }
        }
        return groups.compactMap { $0.record(name: people.name(of:)) }
    }

    /// A run of words that more sayings have is a phrase, and finds none.
    private static let mostOfOneRun = 8
}
