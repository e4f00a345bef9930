/// A word of a person's name, folded: small letters, no accents, hyphens or apostrophes.
public struct NameWord: Sendable, Hashable {
    /// The folded letters.
    public let letters: [UInt8]

    /// Whether it is one letter standing for a word.
    public var isInitial: Bool { letters.count == 1 }

    /// A word given as bytes.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        var letters: [UInt8] = []
        var at = range.lowerBound
        while at < range.upperBound {
            let letter = LetterFolding.letter(in: bytes, at: at, limit: range.upperBound)
            if letter.isWord && letter.folded != 0 { letters.append(letter.folded) }
            at += letter.length
        }
        self.letters = letters
    }

    init(letters: [UInt8]) { self.letters = letters }

    /// The word under the spellings that Indonesian names vary in: `Zulkifly` and `Zulkifli`,
    /// `Soekarno` and `Sukarno`, `Rachman` and `Rahman` are one.
    public var sound: [UInt8] { NameSound.sound(of: letters) }

    /// Whether one of two words is an initial of the other, or both are equal.
    func fits(_ other: NameWord) -> Bool {
        if letters == other.letters { return true }
        guard isInitial || other.isInitial else { return false }
        return letters.first == other.letters.first
    }
}
