/// A person's name with titles and degrees taken off and kept apart.
///
/// It is compared and handed on over and over, so it is one object that is pointed at.
public final class PersonName: Sendable, Hashable {
    /// The titles before the name, as written: `["Dr.", "H."]`.
    public let titles: [String]
    /// The degrees after it, as written: `["S.E.", "M.Si."]`.
    public let degrees: [String]
    /// The name alone, as written: `Muhammad Syahrani Baharuddin`.
    public let core: String
    /// Its words, folded.
    public let words: [NameWord]
    /// Its words that are not initials.
    public let fullWords: [NameWord]
    /// A bit for each word that is no initial; names without a common bit share no word.
    public let mask: UInt64

    /// Reads a name as written.
    public init(_ written: String) {
        let bytes = Array(written.utf8)
        let tokens = Tokenizer.tokens(of: bytes).tokens
        var first = 0
        while first < tokens.count, PersonName.isTitle(tokens, first) { first += 1 }
        var last = first
        while last < tokens.count, !PersonName.endsName(tokens, last, first, bytes) { last += 1 }
        func cut(_ range: Range<Int>) -> String {
            range.isEmpty
                ? ""
                : String(
                    decoding: bytes[
                        tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end],
                    as: UTF8.self)
        }
        titles = PersonName.groups(tokens, 0..<first).map(cut)
        degrees = PersonName.groups(tokens, last..<tokens.count).map(cut)
        let isAll = first == 0 && last == tokens.count && bytes.count == tokens.last?.end
        core = isAll && tokens[0].start == 0 ? written : cut(first..<last)
        let words = PersonName.words(of: tokens[first..<last], in: bytes)
        self.words = words
        fullWords = words.contains { $0.isInitial } ? words.filter { !$0.isInitial } : words
        mask = fullWords.reduce(0) { $0 | $1.mask }
    }

    /// The words, and the initials of `G.S`, each by itself.
    private static func words(of tokens: ArraySlice<Token>, in bytes: [UInt8]) -> [NameWord] {
        var words: [NameWord] = []
        words.reserveCapacity(tokens.count)
        for token in tokens where token.kind == .word {
            if token.shape == .dotted {
                for part in bytes[token.range].split(separator: UInt8(ascii: ".")) {
                    words.append(NameWord(bytes, part.indices))
                }
            } else {
                words.append(NameWord(bytes, token.range))
            }
        }
        words.removeAll { $0.letters.isEmpty }
        return words
    }

    private static func isTitle(_ tokens: [Token], _ index: Int) -> Bool {
        let token = tokens[index]
        if token.kind == .stop { return index > 0 && isTitle(tokens, index - 1) }
        // A title alone is a name: `Gusti`, `Raden`.
        let hasMore = tokens[(index + 1)...].contains { $0.kind == .word }
        return token.kind == .word && hasMore && NameTitle(token.key) != nil
    }

    private static func endsName(
        _ tokens: [Token], _ index: Int, _ first: Int, _ bytes: [UInt8]
    ) -> Bool {
        let token = tokens[index]
        if token.kind == .comma || token.kind == .openBracket { return true }
        return index > first && NameDegree.isDegree(token, in: bytes)
    }

    /// Words with the stops behind them; other marks separate.
    private static func groups(_ tokens: [Token], _ range: Range<Int>) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        for index in range {
            if tokens[index].kind == .word {
                groups.append(index..<index + 1)
            } else if tokens[index].kind == .stop, let last = groups.last,
                last.upperBound == index
            {
                groups[groups.count - 1] = last.lowerBound..<index + 1
            }
        }
        return groups
    }

    /// Whether two names are written alike.
    public static func == (a: PersonName, b: PersonName) -> Bool {
        a === b
            || a.titles == b.titles && a.degrees == b.degrees && a.core == b.core
                && a.words == b.words
    }

    /// Hashes the name itself, which tells most apart.
    public func hash(into hasher: inout Hasher) { hasher.combine(core) }

    /// How this name relates to another.
    ///
    /// Two names of several words that share only some of them are different: a shared surname
    /// makes nobody the same person.
    public func relation(to other: PersonName) -> NameRelation {
        let (a, b) = (fullWords, other.fullWords)
        guard !a.isEmpty, !b.isEmpty else { return .different }
        if a == b || PersonName.areSpeltAlike(a, b) {
            return .same
        }
        let (short, long) =
            words.count <= other.words.count ? (words, other.words) : (other.words, words)
        if PersonName.holds(long, short, by: { $0.fits($1) }) {
            return short.count == long.count ? .same : .part
        }
        let sounds: (NameWord, NameWord) -> Bool = { $0.fits($1) || $0.sound == $1.sound }
        if PersonName.holds(long, short, by: sounds) {
            return short.count == long.count || short.count > 1 ? .spelling : .different
        }
        return .different
    }

    /// Whether two names have the same letters, wherever they are parted.
    private static func areSpeltAlike(_ a: [NameWord], _ b: [NameWord]) -> Bool {
        a.reduce(0) { $0 + $1.letters.count } == b.reduce(0) { $0 + $1.letters.count }
            && a.flatMap(\.letters) == b.flatMap(\.letters)
    }

    /// Whether the words of the longer name hold those of the shorter, in any order.
    private static func holds(
        _ long: [NameWord], _ short: [NameWord], by fits: (NameWord, NameWord) -> Bool
    ) -> Bool {
        var rest = long
        var hasFull = false
        for word in short {
            guard let index = rest.firstIndex(where: { fits(word, $0) }) else { return false }
            hasFull = hasFull || (!word.isInitial && !rest[index].isInitial)
            rest.remove(at: index)
        }
        return hasFull
    }
}
