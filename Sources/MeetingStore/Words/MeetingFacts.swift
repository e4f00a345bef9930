import Article

/// What of a meeting is kept beside its record, so that it can be asked for.
struct MeetingFacts {
    struct Person {
        let name: String?
        let tookPart: Bool
        /// The words of all forms of the name, each once.
        let words: [String]
    }

    struct Telling {
        let key: String
        let domain: String?
        let outlet: String?
    }

    private(set) var words: [MeetingField: [String]] = [:]
    private(set) var people: [Person] = []
    private(set) var topics: [String] = []
    private(set) var articles: [Telling] = []

    /// Of a meeting without content there is nothing to be found.
    init(_ content: MeetingContent?) {
        guard let content else { return }
        people =
            content.participants.map { Person($0, tookPart: true) }
            + content.mentioned.map { Person($0, tookPart: false) }
        topics = Self.once(content.topics.map { SearchWords.key($0.value) })
        articles = content.articles.map { article in
            Telling(
                key: article.key.text, domain: article.outlet.domain.map(SearchWords.key),
                outlet: article.outlet.name.map(SearchWords.key))
        }
        let said = (content.quotes + content.statements).map(\.text)
        let texts = [content.summary, content.event.venue] + content.topics.map(\.value) + said
        words = Self.bounded([
            .title: SearchWords.of(content.title ?? ""),
            .names: people.flatMap(\.words),
            .place: SearchWords.of(content.event.place?.name ?? ""),
            .text: texts.flatMap { SearchWords.of($0 ?? "") },
        ])
    }

    /// A `tsvector` holds one megabyte; so many words of the longest kind fit.
    private static let mostWords = 12_000

    private static func bounded(_ words: [MeetingField: [String]]) -> [MeetingField: [String]] {
        var left = mostWords
        var bounded: [MeetingField: [String]] = [:]
        for field in MeetingField.allCases {
            bounded[field] = Array((words[field] ?? []).prefix(left))
            left -= bounded[field]?.count ?? 0
        }
        return bounded
    }

    fileprivate static func once(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

extension MeetingFacts.Person {
    fileprivate init(_ person: MeetingPerson, tookPart: Bool) {
        let texts = [person.name ?? person.organization ?? ""] + person.forms
        self.init(
            name: person.name, tookPart: tookPart,
            words: MeetingFacts.once(texts.flatMap { SearchWords.of($0) }))
    }
}
