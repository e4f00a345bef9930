import IndonesianText

/// Who is in focus as a text goes on: whom `ia` and `ujarnya` mean.
struct SpeechScene: Sendable {
    let marked: MarkedText
    let book: PersonBook
    let map: MentionMap

    init(marked: MarkedText, book: PersonBook) {
        self.marked = marked
        self.book = book
        map = MentionMap(book, count: marked.tokens.count)
    }

    /// Whether a token is a word of saying with `-nya`: `ujarnya`.
    func isPronounCue(_ token: Int) -> Bool {
        isCue(token) && marked.text.string(marked.tokens[token].range).hasSuffix("nya")
    }

    func isCue(_ token: Int) -> Bool {
        marked.has(token, .speechCue) && !marked.has(token, .title)
    }

    func isVerb(_ token: Int) -> Bool { marked.has(token, .speechVerb) }

    func isPronoun(_ token: Int) -> Bool { marked.has(token, .pronoun) }

    /// The person that stretches of a sentence outside quotations put in focus; nil where they
    /// leave it as it was.
    func subject(of range: Range<Int>) -> Int? {
        if let named = namedSpeaker(in: range) { return named }
        guard let first = range.first(where: { marked.kind($0) == .word }) else { return nil }
        if isPronoun(first) || startsWithPronoun(first) || pointsBack(first) { return nil }
        for mention in map.mentions(in: range) where isSubject(mention.start, mention.end) {
            return mention.index
        }
        return nil
    }

    /// `Pria 54 tahun itu`, `Perempuan tersebut`.
    private func pointsBack(_ first: Int) -> Bool {
        guard marked.has(first, .personNoun), map.person(at: first) == nil else { return false }
        return (first + 1..<min(marked.tokens.count, first + 6)).contains {
            marked.has($0, .pointer)
        }
    }

    /// `Menurut dia`, `Menurutnya`.
    private func startsWithPronoun(_ first: Int) -> Bool {
        let key = marked.tokens[first].key
        return key == "menurutnya" || (key == "menurut" && isPronoun(first + 1))
            || isPronounCue(first)
    }

    /// Whether a mention can be what its sentence is about: nothing governs it, and nothing is
    /// done to it.
    private func isSubject(_ start: Int, _ end: Int) -> Bool {
        let before = start - 1
        if before >= 0, marked.areJoined(start), marked.has(before, .preposition) { return false }
        if before >= 0, marked.areJoined(start), marked.has(before, .presence),
            !marked.beginsSentence(start)
        {
            return false
        }
        return !isPassive(end)
    }

    private func isPassive(_ token: Int) -> Bool {
        guard token < marked.tokens.count, marked.kind(token) == .word else { return false }
        let range = marked.tokens[token].range
        let bytes = marked.text.bytes
        return range.count > 5 && bytes[range.lowerBound] == UInt8(ascii: "d")
            && bytes[range.lowerBound + 1] == UInt8(ascii: "i") && !marked.has(token, .presence)
    }

    /// Who is named beside a word of saying within a range.
    func namedSpeaker(in range: Range<Int>) -> Int? {
        for token in range where !marked.text.isQuoted(token) {
            if isCue(token) || marked.key(token) == "menurut" {
                if let person = map.person(at: token + 1), marked.areJoined(token + 1) {
                    return person.index
                }
            }
            if let person = map.person(at: token), person.end < range.upperBound,
                verbFollows(person.end, range.upperBound)
            {
                return person.index
            }
        }
        return nil
    }

    /// Whether a word of saying follows a name, at once or after an apposition or a clause.
    private func verbFollows(_ end: Int, _ limit: Int) -> Bool {
        if isVerb(end) { return true }
        guard marked.kind(end) == .comma || marked.key(end) == "yang" else { return false }
        var token = end + 1
        while token < min(limit, end + 14) {
            if map.person(at: token) != nil { return false }
            if marked.kind(token) == .comma, isVerb(token + 1) { return true }
            token += 1
        }
        return false
    }
}
