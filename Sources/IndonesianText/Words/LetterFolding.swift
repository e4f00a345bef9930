/// Folds letters for comparison: `Đ` and `đ` to `d`, `ế` to `e`, every apostrophe to nothing.
public enum LetterFolding {
    /// A letter of a text.
    public struct Letter: Sendable {
        /// The folded letter in ASCII; zero for what is left out or has no letter.
        public let folded: UInt8
        /// How many bytes it takes.
        public let length: Int
        /// Whether it is a capital.
        public let isCapital: Bool
        /// Whether words are made of it.
        public let isWord: Bool
    }

    /// The letter, digit or mark at an offset.
    @inline(__always)
    public static func letter(in bytes: [UInt8], at offset: Int, limit: Int) -> Letter {
        let byte = bytes[offset]
        if byte < 0x80 {
            switch byte {
            case 0x61...0x7A, 0x30...0x39:
                return Letter(folded: byte, length: 1, isCapital: false, isWord: true)
            case 0x41...0x5A:
                return Letter(folded: byte | 0x20, length: 1, isCapital: true, isWord: true)
            case 0x27, 0x60: return Letter(folded: 0, length: 1, isCapital: false, isWord: false)
            default: return Letter(folded: byte, length: 1, isCapital: false, isWord: false)
            }
        }
        return wide(in: bytes, at: offset, limit: limit)
    }

    /// A letter of more than one byte.
    static func wide(in bytes: [UInt8], at offset: Int, limit: Int) -> Letter {
        let length = min(sequenceLength(bytes[offset]), limit - offset)
        let scalar = decode(bytes, offset, length)
        if isApostrophe(scalar) || (0x300...0x36F).contains(scalar) {
            return Letter(
                folded: 0, length: length, isCapital: false, isWord: !isApostrophe(scalar))
        }
        guard let folded = FoldedLetters.plain(scalar) else {
            let isWord = scalar >= 0xC0 && !(0x2000...0x2BFF).contains(scalar)
            return Letter(
                folded: UInt8(truncatingIfNeeded: 0x80 | scalar), length: length, isCapital: false,
                isWord: isWord)
        }
        return Letter(
            folded: folded | 0x20, length: length, isCapital: folded < 0x60, isWord: true)
    }

    /// Whether a scalar is written where an apostrophe is meant.
    static func isApostrophe(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2BB, 0x2B9, 0xB4, 0x2032: true
        default: false
        }
    }

    static func sequenceLength(_ lead: UInt8) -> Int {
        lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1
    }

    static func decode(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> UInt32 {
        let lead = UInt32(bytes[offset])
        var scalar =
            switch length {
            case 2: lead & 0x1F
            case 3: lead & 0x0F
            case 4: lead & 0x07
            default: lead
            }
        for index in 1..<max(1, length) {
            scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F)
        }
        return scalar
    }
}
