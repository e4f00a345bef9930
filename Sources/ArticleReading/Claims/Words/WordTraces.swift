import IndonesianText

/// What a text itself tells of its words with a capital: which of them are places, short forms
/// of organizations, or common words.
struct WordTraces: Sendable {
    /// The words that are also written small.
    private let small: Set<WordKey>
    /// The words with a capital behind another word of their sentence, as names are.
    private let inner: Set<WordKey>
    /// The first words of names that stand behind `di`, `Desa` and the like.
    private let places: Set<WordKey>
    /// The last words of such names.
    private let placeEnds: Set<WordKey>
    /// What stands in brackets behind a longer name: `Asosiasi Pengusaha Truk (Aptrindo)`.
    private let shortForms: Set<WordKey>

    private static let placeNouns: WordSet = [
        "desa", "kelurahan", "kampung", "kecamatan", "dusun", "distrik", "prefektur", "pulau",
        "lamin", "provinsi", "kabupaten",
    ]

    init(_ words: TokenizedText) {
        var (small, places, shortForms): (Set<WordKey>, Set<WordKey>, Set<WordKey>) = ([], [], [])
        var (inner, placeEnds): (Set<WordKey>, Set<WordKey>) = ([], [])
        for (index, token) in words.tokens.enumerated() where token.kind == .word {
            if token.shape == .small {
                small.insert(token.key)
                continue
            }
            guard index > 0 else { continue }
            let before = words.tokens[index - 1]
            if before.kind == .word {
                if token.shape == .capitalized,
                    words.sentenceIndex[index - 1] == words.sentenceIndex[index]
                {
                    inner.insert(token.key)
                }
                if before.key == "di" || Self.placeNouns.contains(before.key) {
                    places.insert(token.key)
                    placeEnds.insert(words.tokens[Self.end(of: index, words)].key)
                }
            } else if before.kind == .openBracket, index > 1, index + 1 < words.tokens.count,
                words.tokens[index + 1].kind == .closeBracket,
                words.tokens[index - 2].isCapitalized
            {
                shortForms.insert(token.key)
            }
        }
        (self.small, self.places, self.shortForms) = (small, places, shortForms)
        (self.inner, self.placeEnds) = (inner, placeEnds)
    }

    /// The last of the few words with a capital that stand together from one on.
    private static func end(of first: Int, _ words: TokenizedText) -> Int {
        var last = first
        while last + 1 < min(words.tokens.count, first + 4), words.tokens[last + 1].kind == .word,
            words.tokens[last + 1].shape == .capitalized,
            words.tokens[last + 1].start - words.tokens[last].end == 1
        {
            last += 1
        }
        return last
    }

    /// Whether a word ends the name of a place somewhere.
    func endsPlace(_ key: WordKey) -> Bool { placeEnds.contains(key) }

    /// Whether a word is a name by where it stands: also inside sentences, and never small.
    func isNameLike(_ key: WordKey) -> Bool { inner.contains(key) && !small.contains(key) }

    /// Whether a word is also written small, as common words are.
    func isWrittenSmall(_ key: WordKey) -> Bool { small.contains(key) }

    /// Whether a word begins the name of a place.
    func beginsPlace(_ key: WordKey) -> Bool { places.contains(key) }

    /// Whether a word is the short form of an organization's name.
    func isShortForm(_ key: WordKey) -> Bool { shortForms.contains(key) }
}
