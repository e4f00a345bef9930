import IndonesianText

/// Whom words for a person mean that are no name: `pria berkacamata itu`, `sang manajer`.
struct DescribedSpeaker {
    /// Whom a description means.
    enum Meaning: Equatable {
        /// The one person whose office it tells, or what is said right behind the name.
        case person(Int)
        /// Whom the text is about, as far as that is sure.
        case focus
        /// There is no description.
        case none
    }

    /// Behind so many tokens no `itu` belongs to the words before any more.
    private static let reach = 12
    /// Words of so many offices that alone they tell none: `kepala daerah` is no head of a bureau.
    private static let anyones: WordSet = ["kepala", "wakil", "anggota", "daerah"]
    private static let articles: WordSet = ["sang", "si"]

    let marked: MarkedText
    let book: PersonBook

    /// What the words from a token on mean.
    func meaning(at token: Int, limit: Int) -> Meaning {
        guard let words = words(at: token, limit: limit) else { return .none }
        // A place that somebody comes from is another's district.
        let keys = words.filter {
            marked.tokens[$0].shape == .small && !marked.has($0, .common)
        }
        .map { marked.tokens[$0].key }.filter { !Self.anyones.contains($0) }
        let shared = book.persons.map { person in
            let own = person.offices.flatMap(\.tokens) + apposition(to: person)
            return keys.count { key in own.contains { marked.tokens[$0].key == key } }
        }
        let most = shared.max() ?? 0
        let fitting = shared.indices.filter { shared[$0] == most }
        return most > 0 && fitting.count == 1 ? .person(fitting[0]) : .focus
    }

    /// The words of a description: up to `itu`, or what stands behind `sang`.
    private func words(at token: Int, limit: Int) -> Range<Int>? {
        guard token < limit, marked.kind(token) == .word,
            marked.tokens[token].shape == .small || marked.has(token, .personNoun)
        else { return nil }
        let last = min(limit, token + Self.reach)
        if let key = marked.key(token), Self.articles.contains(key) {
            let end = (token + 1..<max(token + 1, last)).first { !isPlain($0) } ?? last
            return end > token + 1 ? token + 1..<min(end, token + 4) : nil
        }
        guard !marked.has(token, [.preposition, .presence, .speechVerb, .pronoun]) else {
            return nil
        }
        let end = (token..<last).first { index in
            marked.has(index, .pointer)
                || marked.kind(index) != .word && marked.kind(index) != .number
        }
        return end.flatMap { marked.has($0, .pointer) && $0 > token ? token..<$0 : nil }
    }

    /// `Suryadi, teknisi yang …`: the small words that say behind a name who it is.
    private func apposition(to person: Person) -> Range<Int> {
        let start = person.first.tokens.upperBound
        guard marked.kind(start) == .comma else { return start..<start }
        let words = (start + 1..<min(marked.tokens.count, start + 4)).prefix { isPlain($0) }
        return start + 1..<start + 1 + words.count
    }

    private func isPlain(_ token: Int) -> Bool {
        marked.kind(token) == .word && marked.tokens[token].shape == .small
            && !marked.has(token, [.preposition, .presence, .speechVerb])
    }
}
