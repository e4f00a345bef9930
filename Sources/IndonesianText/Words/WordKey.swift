public import Hashing

/// A word folded for comparison: small letters without accents, apostrophes left out.
///
/// It is a 64-bit hash of those letters, the same in every process, so that words are compared
/// and looked up without a string.
public struct WordKey: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The hash; zero for what has no letters.
    public let value: UInt64

    @inlinable
    init(value: UInt64) { self.value = value }

    /// As a fingerprint's.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { Fingerprint(value)._rawHashValue(seed: seed) }

    /// The key of a word.
    public init(_ word: String) {
        let bytes = Array(word.utf8)
        self.init(of: bytes, bytes.startIndex..<bytes.endIndex)
    }

    /// The key of a word given in the source.
    @inlinable @inline(__always)
    public init(stringLiteral word: StaticString) {
        let apostrophes = (UInt8(ascii: "'"), UInt8(ascii: "`"))
        if let hash = LiteralHash.folded(word, skipping: apostrophes.0, apostrophes.1) {
            self.init(value: hash)
        } else {
            self.init(word.description)
        }
    }

    /// The key of a stretch of bytes.
    public init(of bytes: [UInt8], _ range: Range<Int>) {
        var builder = Builder()
        var at = range.lowerBound
        while at < range.upperBound {
            let letter = LetterFolding.letter(in: bytes, at: at, limit: range.upperBound)
            at += letter.length
            builder.take(letter)
        }
        self = builder.key
    }

    /// Makes a key letter by letter.
    struct Builder {
        private var hash = WordHash.start
        private var isEmpty = true

        @inline(__always)
        mutating func take(_ letter: LetterFolding.Letter) {
            guard letter.folded != 0 else { return }
            hash = WordHash.adding(letter.folded, to: hash)
            isEmpty = false
        }

        /// Takes a small letter of ASCII.
        @inline(__always)
        mutating func take(small letter: UInt8) {
            hash = WordHash.adding(letter, to: hash)
            isEmpty = false
        }

        var key: WordKey { WordKey(value: isEmpty ? 0 : hash) }
    }
}

extension WordKey {
    /// The key of this word and another one with `_` between: that of `"batu_bara"`.
    public func joined(_ next: Token, in bytes: [UInt8]) -> WordKey {
        var hash = WordHash.adding(UInt8(ascii: "_"), to: value)
        var at = next.start
        while at < next.end {
            let letter = LetterFolding.letter(in: bytes, at: at, limit: next.end)
            at += letter.length
            if letter.folded != 0 { hash = WordHash.adding(letter.folded, to: hash) }
        }
        return WordKey(value: hash)
    }
}
