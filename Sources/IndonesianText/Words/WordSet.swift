public import Hashing

/// A set of words that is filled once and asked often.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    @usableFromInline let table: FingerprintSet

    /// A set of these words.
    public init(_ words: some Sequence<WordKey>) { table = FingerprintSet(words.map(\.value)) }

    /// A set of words in the source.
    public init(arrayLiteral words: WordKey...) { self.init(words) }

    /// Whether a word is one of them.
    @inlinable
    public func contains(_ word: WordKey) -> Bool { table.contains(word.value) }
}
