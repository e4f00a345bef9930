import IndonesianText

/// The words of a short text, folded, for comparing names of organizations, venues and sentences.
struct WordBag: Hashable {
    /// The words in their order.
    let keys: [WordKey]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        let tokens = TokenizedText(bytes).tokens
        keys = tokens.filter { $0.kind == .word || $0.kind == .number }.map(\.key)
    }

    /// The distinct words.
    var set: Set<WordKey> { Set(keys) }

    /// The same text for texts of the same words.
    var text: String { keys.map { String($0.value, radix: 36) }.joined(separator: " ") }

    /// Its runs of four words, or all of it where it is shorter.
    var runs: Set<Int> {
        let length = min(4, keys.count)
        guard length > 0 else { return [] }
        return Set(
            (0...keys.count - length).map { start in
                keys[start..<start + length].reduce(length) { hash, key in
                    (hash ^ Int(truncatingIfNeeded: key.value)) &* 0x0100_0000_01b3
                }
            })
    }

    /// How much two texts have in common, counting repeats: 1 for the same words.
    func likeness(to other: WordBag) -> Double {
        guard !keys.isEmpty || !other.keys.isEmpty else { return 1 }
        var counts: [WordKey: Int] = [:]
        for key in keys { counts[key, default: 0] += 1 }
        var both = 0
        for key in other.keys {
            guard let left = counts[key], left > 0 else { continue }
            counts[key] = left - 1
            both += 1
        }
        return 2 * Double(both) / Double(keys.count + other.keys.count)
    }

    /// Whether one text's words stand in the other one after another.
    func contains(_ other: WordBag) -> Bool {
        guard !other.keys.isEmpty, other.keys.count <= keys.count else { return false }
        return (0...keys.count - other.keys.count).contains { start in
            keys[start..<start + other.keys.count].elementsEqual(other.keys)
        }
    }
}
