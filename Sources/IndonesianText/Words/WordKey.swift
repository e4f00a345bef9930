/// A word folded for comparison: small letters without accents, apostrophes left out.
///
/// It is a 64-bit hash of those letters, the same in every process, so that words are compared
/// and looked up without a string.
public struct WordKey: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The hash; zero for what has no letters.
    public let value: UInt64

    init(value: UInt64) { self.value = value }

    /// The key of a word.
    public init(_ word: String) {
        let bytes = Array(word.utf8)
        self.init(of: bytes, bytes.startIndex..<bytes.endIndex)
    }

    /// The key of a word given in the source.
    public init(stringLiteral word: String) { self.init(word) }

    /// The key of a stretch of bytes.
    public init(of bytes: [UInt8], _ range: Range<Int>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        var isEmpty = true
        var at = range.lowerBound
        while at < range.upperBound {
            let letter = LetterFolding.letter(in: bytes, at: at, limit: range.upperBound)
            at += letter.length
            guard letter.folded != 0 else { continue }
            hash = (hash ^ UInt64(letter.folded)) &* 0x100_0000_01b3
            isEmpty = false
        }
        value = isEmpty ? 0 : hash
    }
}

extension WordKey {
    /// The key of this word and another one with `_` between: that of `"batu_bara"`.
    public func joined(_ next: Token, in bytes: [UInt8]) -> WordKey {
        var hash = (value ^ UInt64(UInt8(ascii: "_"))) &* 0x100_0000_01b3
        var at = next.start
        while at < next.end {
            let letter = LetterFolding.letter(in: bytes, at: at, limit: next.end)
            at += letter.length
            if letter.folded != 0 { hash = (hash ^ UInt64(letter.folded)) &* 0x100_0000_01b3 }
        }
        return WordKey(value: hash)
    }
}
