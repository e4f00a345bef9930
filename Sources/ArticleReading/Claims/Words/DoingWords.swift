import IndonesianText

/// Tells verbs of doing, and of what is done, by how they begin: `membuka`, `berdiri`, `dibawa`.
enum DoingWords {
    private static let openers: WordSet = [
        "tampak", "terlihat", "tak", "tidak", "datang", "bicara", "punya", "masih", "sudah", "juga",
        "langsung", "sengaja", "lebih", "bilang", "usul", "minta", "duduk", "belum", "pun", "hanya",
        "memilih", "diam", "pulang", "maju", "bangkit", "angkat", "sempat", "lantas", "kemudian",
    ]

    /// Whether a word that mostly stands before a verb stands at a token.
    static func opens(_ token: Int, in text: TokenizedText) -> Bool {
        text.tokens[token].kind == .word && openers.contains(text.tokens[token].key)
    }

    /// Whether a small word that begins with `di` stands at a token: `diemban`, `dibawa`.
    static func isPassive(_ token: Int, in text: TokenizedText) -> Bool {
        let word = text.tokens[token]
        return word.shape == .small && word.range.count >= 6
            && text.bytes[word.start..<word.start + 2].elementsEqual("di".utf8)
    }

    /// Whether a verb of doing, or a word before one, stands at a token.
    static func stands(at token: Int, in text: TokenizedText) -> Bool {
        guard token < text.tokens.count, text.tokens[token].kind == .word,
            text.tokens[token].shape == .small
        else { return false }
        if opens(token, in: text) { return true }
        let word = text.tokens[token]
        guard word.range.count >= 6 else { return false }
        let (first, second) = (text.bytes[word.start], text.bytes[word.start + 1])
        return second == UInt8(ascii: "e")
            && (first == UInt8(ascii: "m") || first == UInt8(ascii: "b")
                || first == UInt8(ascii: "t"))
    }
}
