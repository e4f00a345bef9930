/// What each ASCII byte is to a reader of words; found once, since most of a text is ASCII.
struct FoldedByte {
    /// A letter or digit in lower case, or one of the two marks below.
    private let folded: [UInt8]

    static let border: UInt8 = 0
    static let silent: UInt8 = 1

    static let table = FoldedByte()

    private init() {
        folded = (0..<0x80).map { scalar in
            switch LatinLetter.fold(UInt32(scalar)) {
            case .letter(let letter): letter
            case .silent: Self.silent
            case .other, .border: Self.border
            }
        }
    }

    subscript(byte: UInt8) -> UInt8 { folded[Int(byte & 0x7f)] }
}
