/// What a code point is to a reader who does not see accents and case.
enum LatinLetter {
    enum Folded: Equatable {
        /// A letter or digit, as a lower-case ASCII byte.
        case letter(UInt8)
        /// A letter of another script: kept as it is.
        case other
        /// Not heard: an apostrophe within a name, a combining accent.
        case silent
        /// Between words.
        case border
    }

    /// Folds a code point.
    static func fold(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0x30...0x39, 0x61...0x7a: .letter(UInt8(scalar))
        case 0x41...0x5a: .letter(UInt8(scalar + 0x20))
        case 0x27, 0x60, 0xb4, 0x2b9...0x2bc, 0x2018, 0x2019, 0x200b...0x200d, 0xad: .silent
        case 0x300...0x36f: .silent
        case 0..<0xc0, 0x2000...0x2bff, 0x3000...0x303f, 0xff00...0xff20: .border
        case 0xc0...0x17f: accented(scalar)
        case 0x1a0, 0x1a1: .letter(UInt8(ascii: "o"))
        case 0x1af, 0x1b0: .letter(UInt8(ascii: "u"))
        case 0x1ea0...0x1ef9: vietnamese(scalar)
        default: .other
        }
    }

    // U+00C0 to U+017F, a letter a code point; a star stands for no letter.
    private static let base = Array(
        ("aaaaaaaceeeeiiiidnooooo*ouuuuytsaaaaaaaceeeeiiiidnooooo*ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    private static func accented(_ scalar: UInt32) -> Folded {
        let index = Int(scalar - 0xc0)
        guard index < base.count, base[index] != UInt8(ascii: "*") else { return .border }
        return .letter(base[index])
    }

    private static func vietnamese(_ scalar: UInt32) -> Folded {
        switch scalar {
        case ...0x1eb7: .letter(UInt8(ascii: "a"))
        case ...0x1ec7: .letter(UInt8(ascii: "e"))
        case ...0x1ecb: .letter(UInt8(ascii: "i"))
        case ...0x1ee3: .letter(UInt8(ascii: "o"))
        case ...0x1ef1: .letter(UInt8(ascii: "u"))
        default: .letter(UInt8(ascii: "y"))
        }
    }
}
