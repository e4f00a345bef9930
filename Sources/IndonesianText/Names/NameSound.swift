/// Folds the spellings in which one Indonesian name is written.
public enum NameSound {
    /// Letters, and what they are written for; two letters count before one.
    private static let spellings = [
        ("oe", "u"), ("dj", "j"), ("tj", "c"), ("nj", "n"), ("sj", "s"), ("sy", "s"), ("ch", "h"),
        ("kh", "h"), ("dh", "d"), ("th", "t"), ("bh", "b"), ("gh", "g"), ("dz", "z"), ("ts", "s"),
        ("ph", "f"), ("ie", "i"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ei", "i"), ("ii", "i"),
        ("y", "i"), ("v", "f"), ("p", "f"), ("z", "s"), ("q", "k"), ("x", "ks"), ("o", "u"),
        ("e", "i"), ("w", "u"),
    ]

    /// For each letter alone, then for each letter behind each letter, what it is written for:
    /// the first letter of that in the low byte, the second in the high one; zero for itself.
    private static let table: [UInt16] = {
        var table = [UInt16](repeating: 0, count: 27 * 26)
        for (from, to) in spellings {
            let (from, to) = (Array(from.utf8), Array(to.utf8))
            guard let first = place(from[0]) else { continue }
            let second = from.count > 1 ? place(from[1]).map { $0 + 1 } ?? 0 : 0
            table[26 * second + first] = UInt16(to[0]) | (to.count > 1 ? UInt16(to[1]) << 8 : 0)
        }
        return table
    }()

    private static func place(_ letter: UInt8) -> Int? {
        (0x61...0x7A).contains(letter) ? Int(letter - 0x61) : nil
    }

    /// The sound of a word's small letters: the same for `Sabaruddin` and `Sabarudin`.
    public static func sound(of letters: [UInt8]) -> [UInt8] {
        var sound: [UInt8] = []
        sound.reserveCapacity(letters.count + 1)
        var at = 0
        let table = table
        while at < letters.count {
            let (written, length) = written(letters, at, table)
            let (first, second) = (UInt8(truncatingIfNeeded: written), UInt8(written >> 8))
            if sound.last != first { sound.append(first) }
            if second != 0, sound.last != second { sound.append(second) }
            at += length
        }
        // A breathed h after a vowel at the end is often left out: `Rahmatullah`, `Rahmatulla`.
        if sound.count > 3, sound.last == UInt8(ascii: "h") { sound.removeLast() }
        return sound
    }

    private static func written(
        _ letters: [UInt8], _ at: Int, _ table: [UInt16]
    ) -> (UInt16, length: Int) {
        guard let first = place(letters[at]) else { return (UInt16(letters[at]), 1) }
        if at + 1 < letters.count, let second = place(letters[at + 1]) {
            let pair = table[26 * (second + 1) + first]
            if pair != 0 { return (pair, 2) }
        }
        return (table[first] != 0 ? table[first] : UInt16(letters[at]), 1)
    }
}
