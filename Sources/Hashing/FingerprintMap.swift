/// A table from 64-bit fingerprints to values that is filled once and asked often.
///
/// A fingerprint is a hash already, so it is not hashed again: a question costs a few steps over
/// neighbouring numbers.
public struct FingerprintMap<Value: Sendable>: Sendable {
    /// The keys where their probes end; zero, which stands for nothing, where there is none.
    @usableFromInline let keys: [UInt64]
    /// The values beside the keys.
    @usableFromInline let values: [Value?]

    /// A table of these entries; zero has none.
    public init(_ entries: [UInt64: Value]) {
        var size = 8
        while size < 4 * entries.count { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var values = [Value?](repeating: nil, count: size)
        for (key, value) in entries where key != 0 {
            var at = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[at] != 0 { at = (at + 1) & (size - 1) }
            keys[at] = key
            values[at] = value
        }
        self.keys = keys
        self.values = values
    }

    /// The value of a fingerprint; nil where it has none.
    @inlinable
    public subscript(key: UInt64) -> Value? {
        let last = keys.count - 1
        var at = Int(truncatingIfNeeded: key) & last
        while keys[at] != 0 {
            if keys[at] == key { return values[at] }
            at = (at + 1) & last
        }
        return nil
    }
}
