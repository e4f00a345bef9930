// lint: table
/// Folds the spellings in which one Indonesian name is written.
enum NameSound {
    /// Letters, and what they are written for; the first that fits counts.
    private static let spellings: [(from: [UInt8], to: [UInt8])] = [
        ("oe", "u"), ("dj", "j"), ("tj", "c"), ("nj", "n"), ("sj", "s"), ("sy", "s"), ("ch", "h"),
        ("kh", "h"), ("dh", "d"), ("th", "t"), ("bh", "b"), ("gh", "g"), ("dz", "z"), ("ts", "s"),
        ("ph", "f"), ("ie", "i"), ("ee", "i"), ("oo", "u"), ("ou", "u"), ("ei", "i"), ("ii", "i"),
        ("y", "i"), ("v", "f"), ("p", "f"), ("z", "s"), ("q", "k"), ("x", "ks"), ("o", "u"),
        ("e", "i"), ("w", "u"),
    ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

    static func sound(of letters: [UInt8]) -> [UInt8] {
        var sound: [UInt8] = []
        var at = 0
        while at < letters.count {
            var taken = 1
            var written = [letters[at]]
            for (from, to) in spellings where letters[at...].starts(with: from) {
                taken = from.count
                written = to
                break
            }
            for letter in written where sound.last != letter { sound.append(letter) }
            at += taken
        }
        // A breathed h after a vowel at the end is often left out: `Rahmatullah`, `Rahmatulla`.
        if sound.count > 3, sound.last == UInt8(ascii: "h") { sound.removeLast() }
        return sound
    }
}
