/// A table from words to values that is filled once and asked often.
///
/// A word's key is a hash already, so it is not hashed again: a question costs a few steps over
/// neighbouring numbers.
public struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// The keys where their probes end; zero, which no word has, where nothing is.
    @usableFromInline let keys: [UInt64]
    /// The values beside the keys.
    @usableFromInline let values: [Value?]

    /// A table of these words and values.
    public init(_ entries: [WordKey: Value]) {
        var size = 8
        while size < 4 * entries.count { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value?](repeating: nil, count: size)
        for (key, value) in entries where key.value != 0 {
            var at = Int(truncatingIfNeeded: key.value) & (size - 1)
            while keys[at] != 0 { at = (at + 1) & (size - 1) }
            keys[at] = key.value
            values[at] = value
        }
        self.keys = keys
        self.values = values
    }

    /// A table of words in the source; of one given twice the first value counts.
    public init(dictionaryLiteral elements: (WordKey, Value)...) {
        self.init(Dictionary(elements) { first, _ in first })
    }

    /// The value of a word; nil where it has none.
    @inlinable
    public subscript(key: WordKey) -> Value? {
        let last = keys.count - 1
        var at = Int(truncatingIfNeeded: key.value) & last
        while keys[at] != 0 {
            if keys[at] == key.value { return values[at] }
            at = (at + 1) & last
        }
        return nil
    }
}
