import IndonesianText

/// What a text itself tells of its words with a capital: which of them are places, short forms
/// of organizations, or common words.
struct WordTraces: Sendable {
    /// The words that are also written small.
    private let small: Set<WordKey>
    /// The first words of names that stand behind `di`, `Desa` and the like.
    private let places: Set<WordKey>
    /// What stands in brackets behind a longer name: `Asosiasi Pengusaha Truk (Aptrindo)`.
    private let shortForms: Set<WordKey>

    private static let placeNouns: WordSet = [
        "desa", "kelurahan", "kampung", "kecamatan", "dusun", "distrik", "prefektur", "pulau",
        "lamin", "provinsi", "kabupaten",
    ]

    init(_ words: TokenizedText) {
        var (small, places, shortForms): (Set<WordKey>, Set<WordKey>, Set<WordKey>) = ([], [], [])
        for (index, token) in words.tokens.enumerated() where token.kind == .word {
            if token.shape == .small {
                small.insert(token.key)
                continue
            }
            guard index > 0 else { continue }
            let before = words.tokens[index - 1]
            if before.kind == .word {
                if before.key == "di" || Self.placeNouns.contains(before.key) {
                    places.insert(token.key)
                }
            } else if before.kind == .openBracket, index > 1, index + 1 < words.tokens.count,
                words.tokens[index + 1].kind == .closeBracket,
                words.tokens[index - 2].isCapitalized
            {
                shortForms.insert(token.key)
            }
        }
        (self.small, self.places, self.shortForms) = (small, places, shortForms)
    }

    /// Whether a word is also written small, as common words are.
    func isWrittenSmall(_ key: WordKey) -> Bool { small.contains(key) }

    /// Whether a word begins the name of a place.
    func beginsPlace(_ key: WordKey) -> Bool { places.contains(key) }

    /// Whether a word is the short form of an organization's name.
    func isShortForm(_ key: WordKey) -> Bool { shortForms.contains(key) }
}
