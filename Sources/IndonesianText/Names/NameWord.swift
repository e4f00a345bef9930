/// A word of a person's name, folded: small letters, no accents, hyphens or apostrophes.
public struct NameWord: Sendable, Hashable {
    /// The folded letters.
    public let letters: [UInt8]
    /// The word under the spellings that Indonesian names vary in: `Zulkifly` and `Zulkifli`,
    /// `Soekarno` and `Sukarno`, `Rachman` and `Rahman` are one.
    public let sound: [UInt8]

    /// Whether it is one letter standing for a word.
    public var isInitial: Bool { letters.count == 1 }

    /// A word given as bytes.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var letters: [UInt8] = []
        letters.reserveCapacity(range.count)
        var at = range.lowerBound
        while at < range.upperBound {
            let letter = LetterFolding.letter(in: bytes, at: at, limit: range.upperBound)
            if letter.isWord && letter.folded != 0 { letters.append(letter.folded) }
            at += letter.length
        }
        self.letters = letters
        sound = NameSound.sound(of: letters)
    }

    /// One bit of 64 for its sound; words that sound alike have the same.
    public var mask: UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for letter in sound { hash = (hash ^ UInt64(letter)) &* 0x100_0000_01b3 }
        return 1 << (hash >> 58)
    }

    /// Whether one of two words is an initial of the other, or both are equal.
    func fits(_ other: NameWord) -> Bool {
        if letters == other.letters { return true }
        guard isInitial || other.isInitial else { return false }
        return letters.first == other.letters.first
    }
}
