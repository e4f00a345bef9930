import IndonesianText

/// Tells nouns derived with `ke-…-an`, `pe-…-an` and the like from names by their form.
enum NounShape {
    /// Endings of nouns borrowed for offices and subjects, with the least length of such a word.
    private static let endings: [(letters: [UInt8], least: Int)] = [
        ("asi", 7), ("isi", 8), ("usi", 8), ("ksi", 8), ("itas", 7), ("isme", 7), ("ologi", 8),
        ("matika", 8), ("nomi", 7), ("grafi", 7), ("ansi", 8), ("ensi", 8), ("sional", 8),
        ("trian", 8), ("logistik", 8),
    ].map { (Array($0.0.utf8), $0.1) }

    /// Whether a word has the form of `Kesehatan`, `Perhubungan`, `Informatika`.
    static func isDerived(_ token: Token, in bytes: [UInt8]) -> Bool {
        let length = token.end - token.start
        guard length >= 7 else { return false }
        return hasEnding(token, length, in: bytes) || isDerivedByAffixes(token, in: bytes)
    }

    /// Whether a word has the form of `Kesehatan`, `perhubungan`.
    static func isDerivedByAffixes(_ token: Token, in bytes: [UInt8]) -> Bool {
        guard token.end - token.start >= 8, bytes[token.end - 1] == UInt8(ascii: "n"),
            bytes[token.end - 2] == UInt8(ascii: "a")
        else { return false }
        let first = bytes[token.start] | 0x20
        let second = bytes[token.start + 1]
        return (first == UInt8(ascii: "k") || first == UInt8(ascii: "p"))
            && second == UInt8(ascii: "e")
    }

    private static func hasEnding(_ token: Token, _ length: Int, in bytes: [UInt8]) -> Bool {
        endings.contains { ending in
            length >= ending.least
                && bytes[token.end - ending.letters.count..<token.end]
                    .elementsEqual(ending.letters)
        }
    }
}
