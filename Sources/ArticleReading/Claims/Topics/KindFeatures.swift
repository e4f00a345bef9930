import IndonesianText

/// What a text shows of being a report of a meeting, as small numbers that are weighed.
struct KindFeatures: Sendable {
    /// The features by name, in the order of their values.
    static let names = [
        "bias", "short", "title-noun", "title-encounter", "title-other", "lead-strong", "lead-noun",
        "lead-verb", "lead-encounter", "lead-clause", "early-clauses", "later-nouns", "definite",
        "officials", "lead-officials", "room", "office-building", "lead-other", "later-other",
        "writer-speaks", "replies", "lead-bodies", "quotes", "lead-groups", "together", "nobody",
        "short-encounter", "short-officials", "lead-dated", "title-doing", "lead-doing",
        "later-doing", "lead-asked", "later-asked", "no-word", "short-no-word", "noun-or-clause",
        "no-word-officials", "no-word-quotes", "no-word-doing",
    ]

    /// The values, by the order of `names`.
    let values: [Int]

    init(_ marked: MarkedText, book: PersonBook, title: TokenizedText?) {
        let counts = SentenceCounts(marked, book: book)
        let lead = counts.sum(0..<2)
        let early = counts.sum(2..<6)
        let later = counts.sum(2..<max(2, counts.sentences.count))
        let isShort = counts.sentences.count < 4
        let titleCounts = SentenceCounts.Count(title: title)
        let officials = book.persons.indices.count { book.holdsOffice($0) }
        let encounters = min(2, lead.encounters)
        let words = titleCounts.nouns + lead.nouns + later.nouns + lead.strong + later.strong
        // Nothing anywhere tells of people who came together.
        let isWordless = words + titleCounts.encounters + lead.encounters + later.encounters == 0
        values = [
            1, isShort ? 1 : 0, min(2, titleCounts.nouns), min(2, titleCounts.encounters),
            min(2, titleCounts.others), min(2, lead.strong), min(2, lead.nouns),
            min(2, lead.verbs), encounters, min(2, lead.clauses), min(3, early.clauses),
            min(4, later.nouns + later.strong), min(2, lead.definite + later.definite),
            min(4, officials), min(3, lead.officials), min(1, lead.rooms + later.rooms),
            min(1, lead.buildings), min(3, lead.others), min(4, later.others),
            min(3, lead.selves + later.selves), min(3, lead.replies + later.replies),
            min(3, lead.bodies), min(4, marked.text.quotations.count), min(2, lead.groups),
            min(3, lead.pairs + later.pairs), book.persons.isEmpty ? 1 : 0,
            isShort ? encounters : 0, isShort ? min(3, lead.officials + lead.bodies) : 0,
            min(1, lead.dated), min(2, titleCounts.doings), min(3, lead.doings),
            min(3, later.doings), min(2, lead.asked), min(2, later.asked), isWordless ? 1 : 0,
            isWordless && isShort ? 1 : 0,
            min(1, lead.clauses + lead.strong + titleCounts.nouns),
            isWordless ? min(4, officials) : 0,
            isWordless ? min(4, marked.text.quotations.count) : 0,
            isWordless ? min(2, titleCounts.doings + lead.doings) : 0,
        ]
    }
}
