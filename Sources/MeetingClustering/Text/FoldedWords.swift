/// The words of a text in lower case without accents, apostrophes and marks, as ranges of bytes.
///
/// Numbers keep their digits together (`2.947` is one word, `2947`), so that an amount that two
/// outlets print counts as a word they share.
struct FoldedWords {
    private(set) var bytes: [UInt8] = []
    private(set) var ranges: [Range<Int>] = []

    /// The first `limit` words of a text.
    init(_ text: String, limit: Int = .max) {
        var text = text
        text.withUTF8 { _ in }
        let source = Array(text.utf8)
        bytes.reserveCapacity(source.count)
        var start = 0
        var at = 0
        while at < source.count, ranges.count < limit {
            let (scalar, length) = UTF8Scalar.decode(source, at: at)
            switch LatinLetter.fold(scalar) {
            case .letter(let letter): bytes.append(letter)
            case .other: bytes.append(contentsOf: source[at..<at + length])
            case .silent: break
            case .border:
                if !Self.joinsDigits(source, at: at) { close(&start) }
            }
            at += length
        }
        if ranges.count < limit { close(&start) }
    }

    private mutating func close(_ start: inout Int) {
        if bytes.count > start { ranges.append(start..<bytes.count) }
        start = bytes.count
    }

    /// Whether a full stop or comma stands between digits.
    static func joinsDigits(_ source: [UInt8], at index: Int) -> Bool {
        guard source[index] == UInt8(ascii: ".") || source[index] == UInt8(ascii: ","),
            index > 0, index + 1 < source.count
        else { return false }
        return isDigit(source[index - 1]) && isDigit(source[index + 1])
    }

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The word at a place, as text.
    func word(_ index: Int) -> String { String(decoding: bytes[ranges[index]], as: UTF8.self) }

    /// All words, as texts.
    var words: [String] { ranges.indices.map(word) }
}
