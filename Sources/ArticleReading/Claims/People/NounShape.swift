import IndonesianText

/// Tells nouns derived with `ke-…-an`, `pe-…-an` and the like from names by their form.
enum NounShape {
    /// Whether a word has the form of `Kesehatan`, `Perhubungan`, `Ketenagalistrikan`.
    static func isDerived(_ token: Token, in bytes: [UInt8]) -> Bool {
        let length = token.end - token.start
        guard length >= 8, bytes[token.end - 1] == UInt8(ascii: "n"),
            bytes[token.end - 2] == UInt8(ascii: "a")
        else { return false }
        let first = bytes[token.start] | 0x20
        let second = bytes[token.start + 1]
        return (first == UInt8(ascii: "k") || first == UInt8(ascii: "p"))
            && second == UInt8(ascii: "e")
    }
}
