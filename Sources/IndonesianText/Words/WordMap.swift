public import Hashing

/// A table from words to values that is filled once and asked often.
public struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    @usableFromInline let table: FingerprintMap<Value>

    /// A table of these words and values.
    public init(_ entries: [WordKey: Value]) {
        let pairs = entries.map { ($0.key.value, $0.value) }
        table = FingerprintMap(Dictionary(uniqueKeysWithValues: pairs))
    }

    /// A table of words in the source; of one given twice the first value counts.
    public init(dictionaryLiteral elements: (WordKey, Value)...) {
        self.init(Dictionary(elements) { first, _ in first })
    }

    /// The value of a word; nil where it has none.
    @inlinable
    public subscript(key: WordKey) -> Value? { table[key.value] }
}
