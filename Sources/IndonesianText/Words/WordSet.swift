/// A set of words that is filled once and asked often.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
    /// The keys where their probes end; zero, which no word has, where nothing is.
    @usableFromInline let keys: [UInt64]

    /// A set of these words.
    public init(_ words: some Sequence<WordKey>) {
        let words = Set(words)
        var size = 8
        while size < 4 * words.count { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        for word in words where word.value != 0 {
            var at = Int(truncatingIfNeeded: word.value) & (size - 1)
            while keys[at] != 0 { at = (at + 1) & (size - 1) }
            keys[at] = word.value
        }
        self.keys = keys
    }

    /// A set of words in the source.
    public init(arrayLiteral words: WordKey...) { self.init(words) }

    /// Whether a word is one of them.
    @inlinable
    public func contains(_ word: WordKey) -> Bool {
        let last = keys.count - 1
        var at = Int(truncatingIfNeeded: word.value) & last
        while keys[at] != 0 {
            if keys[at] == word.value { return true }
            at = (at + 1) & last
        }
        return false
    }
}
