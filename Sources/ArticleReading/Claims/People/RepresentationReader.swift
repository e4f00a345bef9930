import IndonesianText

/// Tells for whom a person stood in: `X yang hadir mewakili Gubernur`, `Gubernur diwakili X`,
/// `Mewakili Gubernur, X membuka …`.
struct RepresentationReader: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap

    private static let most = 40
    private static let between: WordSet = [
        "yang", "hadir", "turut", "datang", "juga", "ikut", "untuk",
    ]

    /// Whom a person stood in for, as written.
    func represented(by index: Int) -> Range<Int>? {
        for mention in book.persons[index].mentions.prefix(Self.most) {
            if let found = behind(mention) ?? before(mention) ?? opening(mention) { return found }
        }
        return nil
    }

    private func behind(_ mention: Range<Int>) -> Range<Int>? {
        var token = mention.upperBound
        if marked.kind(token) == .comma { token += 1 }
        while token < mention.upperBound + 5,
            marked.key(token).map({ Self.between.contains($0) }) ?? false
        {
            token += 1
        }
        return marked.key(token) == "mewakili" ? phrase(from: token + 1) : nil
    }

    private func before(_ mention: Range<Int>) -> Range<Int>? {
        var token = mention.lowerBound - 1
        if marked.key(token) == "oleh" { token -= 1 }
        guard marked.key(token) == "diwakili" else { return nil }
        if marked.key(token - 1) == "yang" { token -= 1 }
        if marked.kind(token - 1) == .comma { token -= 1 }
        var first = token
        while first > 0, first > token - 14, isPart(first - 1), marked.areJoined(first) {
            first -= 1
        }
        return first < token ? first..<token : nil
    }

    private func opening(_ mention: Range<Int>) -> Range<Int>? {
        let first = marked.text.sentence(of: mention.lowerBound).lowerBound
        let start = (first..<min(marked.tokens.count, first + 10)).first {
            marked.key($0) == "mewakili" && marked.tokens[$0].isCapitalized
        }
        guard let start, start < mention.lowerBound, let found = phrase(from: start + 1),
            found.upperBound == mention.lowerBound - 1,
            marked.kind(found.upperBound) == .comma
        else { return nil }
        return found
    }

    /// The office and name that begin at a token.
    private func phrase(from start: Int) -> Range<Int>? {
        if let person = map.person(at: start) { return start..<person.end }
        var end = start
        while end < marked.tokens.count, end < start + 14, end == start || marked.areJoined(end),
            isPart(end)
        {
            end += 1
        }
        return end > start ? start..<end : nil
    }

    private func isPart(_ token: Int) -> Bool {
        guard token >= 0, token < marked.tokens.count else { return false }
        if marked.tokens[token].isCapitalized { return true }
        return marked.has(token, [.office, .officePrefix, .officeNoun, .organization])
            && !marked.has(token, [.presence, .speechVerb])
    }
}
