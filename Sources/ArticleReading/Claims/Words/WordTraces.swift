import IndonesianText

/// What a text itself tells of its words with a capital: which of them are places, short forms
/// of organizations, or common words.
struct WordTraces: Sendable {
    /// What is told of one word.
    private struct Trace: OptionSet {
        let rawValue: UInt8

        /// Also written small.
        static let small = Trace(rawValue: 1)
        /// With a capital behind another word of its sentence, as names are.
        static let inner = Trace(rawValue: 2)
        /// The first word of a name that stands behind `di`, `Desa` and the like.
        static let place = Trace(rawValue: 4)
        /// The last word of such a name.
        static let placeEnd = Trace(rawValue: 8)
        /// In brackets behind a longer name: `Asosiasi Pengusaha Truk (Aptrindo)`.
        static let shortForm = Trace(rawValue: 16)
    }

    private var traces: [WordKey: Trace]

    private static let placeNouns: WordSet = [
        "desa", "kelurahan", "kampung", "kecamatan", "dusun", "distrik", "prefektur", "pulau",
        "lamin", "provinsi", "kabupaten",
    ]

    init(_ words: TokenizedText) {
        traces = Dictionary(minimumCapacity: words.tokens.count / 2)
        for (index, token) in words.tokens.enumerated() where token.kind == .word {
            if token.shape == .small {
                add(.small, to: token.key)
                continue
            }
            guard index > 0 else { continue }
            let before = words.tokens[index - 1]
            if before.kind == .word {
                if token.shape == .capitalized,
                    words.sentenceIndex[index - 1] == words.sentenceIndex[index]
                {
                    add(.inner, to: token.key)
                }
                if before.key == "di" || Self.placeNouns.contains(before.key) {
                    add(.place, to: token.key)
                    add(.placeEnd, to: words.tokens[Self.end(of: index, words)].key)
                }
            } else if before.kind == .openBracket, index > 1, index + 1 < words.tokens.count,
                words.tokens[index + 1].kind == .closeBracket,
                words.tokens[index - 2].isCapitalized
            {
                add(.shortForm, to: token.key)
            }
        }
    }

    private mutating func add(_ trace: Trace, to key: WordKey) {
        traces[key, default: []].insert(trace)
    }

    private func has(_ key: WordKey, _ trace: Trace) -> Bool {
        traces[key]?.contains(trace) ?? false
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
    func endsPlace(_ key: WordKey) -> Bool { has(key, .placeEnd) }

    /// Whether a word is a name by where it stands: also inside sentences, and never small.
    func isNameLike(_ key: WordKey) -> Bool { has(key, .inner) && !has(key, .small) }

    /// Whether a word is also written small, as common words are.
    func isWrittenSmall(_ key: WordKey) -> Bool { has(key, .small) }

    /// Whether a word begins the name of a place.
    func beginsPlace(_ key: WordKey) -> Bool { has(key, .place) }

    /// Whether a word is the short form of an organization's name.
    func isShortForm(_ key: WordKey) -> Bool { has(key, .shortForm) }
}
