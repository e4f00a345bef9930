import Hashing

/// The first words of a line as the lexicon sees them: small letters, `0` for every number, `:`
/// for a colon, and no other mark.
enum LineWords {
    private static let number = WordHash.of(Array("0".utf8))
    private static let colon = WordHash.of(Array(":".utf8))

    /// Longer phrases are on no list.
    static let most = 90

    /// At most `limit` words of a line, as hashes.
    static func hashes(of line: Range<Int>, in page: PageText, limit: Int = most) -> [UInt64] {
        var words: [UInt64] = []
        words.reserveCapacity(min(limit, line.count / 5 + 2))
        var index = line.lowerBound
        while index < line.upperBound, words.count < limit {
            let byte = page.folded[index]
            if isLetter(byte) {
                var hash = WordHash.start
                while index < line.upperBound, isLetter(page.folded[index]) {
                    hash = WordHash.adding(page.folded[index], to: hash)
                    index += 1
                }
                words.append(hash)
            } else if isDigit(byte) {
                while index < line.upperBound, isDigit(page.folded[index]) { index += 1 }
                words.append(number)
            } else {
                if byte == UInt8(ascii: ":") { words.append(colon) }
                index += 1
            }
        }
        return words
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
