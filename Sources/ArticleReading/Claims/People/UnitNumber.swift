import IndonesianText
import Province

/// Reads the number of a military unit and what it is called: `Danrem 091/ASN`, `Kodim 0909/Kutai
/// Timur`, `Danrem 095/Antang Banua`.
struct UnitNumber: Sendable {
    let marked: MarkedText

    private static let units: WordSet = [
        "korem", "kodim", "kodam", "koramil", "yonif", "batalyon", "brigif", "yonkav", "yonarmed",
        "lanal", "lanud", "resimen", "brigade",
    ]

    /// The length of the longest number, in bytes: `0909-05`.
    private static let longest = 7

    /// The token after the unit's number and name; nil where the number at a token is none.
    func end(at number: Int, behind head: OfficeHead) -> Int? {
        let isOfHead = number == head.end && head.words.last.map(Self.units.contains) ?? false
        guard isOfHead || marked.key(number - 1).map(Self.units.contains) ?? false,
            marked.tokens[number].range.count <= Self.longest, !marked.has(number + 1, .calendar)
        else { return nil }
        let name = number + 2
        guard marked.kind(number + 1) == .slash, name < marked.tokens.count,
            marked.tokens[name].start == marked.tokens[number + 1].end,
            marked.tokens[name].isCapitalized
        else { return number + 1 }
        return nameEnd(name)
    }

    /// Units have names of one word or two; behind them stands the holder's rank, or his name.
    private func nameEnd(_ first: Int) -> Int {
        if marked.isAbbreviation(first) { return first + 1 }
        if let range = marked.matchTokens(at: first), range.lowerBound == first {
            return range.upperBound
        }
        var end = first + 1
        while end < marked.tokens.count, marked.isRunJoint(before: end),
            marked.tokens[end].isCapitalized, !marked.has(end, [.title, .office])
        { end += 1 }
        let isRankNext = end < marked.tokens.count && marked.has(end, .title)
        return isRankNext || end - first <= 2 ? end : max(first + 1, end - 2)
    }
}
