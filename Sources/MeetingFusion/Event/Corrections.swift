import Article
import CivilTime

/// Which articles their own outlet has corrected since, in one of the things that they say.
///
/// A correction (ralat) takes the place of what the same outlet wrote before it. What other outlets say stands beside it,
/// and it weighs twice.
struct Corrections {
    private let corrected: Set<ArticleKey>

    /// Looks for corrections that say anything of what is asked for.
    init(in records: [ArticleRecord], saying says: (Event) -> Bool) {
        let corrections = records.filter { record in
            record.correction && record.event.map(says) == true
        }
        guard !corrections.isEmpty else {
            corrected = []
            return
        }
        corrected = Set(
            records.lazy.filter { record in
                !record.correction && corrections.contains { Self.corrects($0, record) }
            }.map(\.key))
    }

    private static func corrects(_ one: ArticleRecord, _ other: ArticleRecord) -> Bool {
        one.outlet.domain != nil && one.outlet.domain == other.outlet.domain
            && !isBefore(one, other)
    }

    private static func isBefore(_ one: ArticleRecord, _ other: ArticleRecord) -> Bool {
        guard let early = one.publishedAt, let late = other.publishedAt else { return false }
        return early.seconds < late.seconds
    }

    /// Whether the outlet of an article has said it otherwise since.
    func has(_ record: ArticleRecord) -> Bool { corrected.contains(record.key) }

    /// What the vote of an article weighs.
    func weight(_ weight: Int, of record: ArticleRecord) -> Int {
        if has(record) { return 0 }
        return record.correction ? weight * 2 : weight
    }
}
