import IndonesianText

/// The words of a text, folded and counted.
struct WordBag {
    private(set) var counts: [WordKey: Int] = [:]
    private(set) var total = 0

    init(_ text: String) {
        for token in TokenizedText(Array(text.utf8)).tokens
        where token.kind == .word || token.kind == .number {
            counts[token.key, default: 0] += 1
            total += 1
        }
    }

    /// How many words both have.
    private func shared(_ other: WordBag) -> Int {
        let (small, large) = counts.count <= other.counts.count ? (self, other) : (other, self)
        return small.counts.reduce(0) { $0 + min($1.value, large.counts[$1.key] ?? 0) }
    }

    /// Twice what both have, by what they have together, in hundredths.
    func dice(_ other: WordBag) -> Int {
        total + other.total == 0 ? 100 : 200 * shared(other) / (total + other.total)
    }

    /// How much of the shorter one the longer one has, in hundredths.
    func containment(_ other: WordBag) -> Int {
        let shorter = min(total, other.total)
        return shorter == 0 ? 0 : 100 * shared(other) / shorter
    }
}
