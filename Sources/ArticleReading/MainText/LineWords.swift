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
        let folded = page.folded
        var index = line.lowerBound
        while index < line.upperBound, words.count < limit {
            let byte = folded[index]
            if isLetter(byte) {
                let word = word(at: index, line.upperBound, folded)
                words.append(word.hash)
                index = word.end
            } else if isDigit(byte) {
                while index < line.upperBound, isDigit(folded[index]) { index += 1 }
                words.append(number)
            } else {
                if byte == UInt8(ascii: ":") { words.append(colon) }
                index += 1
            }
        }
        return words
    }

    /// The first word of a line.
    static func first(of line: Range<Int>, in page: PageText) -> UInt64? {
        for index in line {
            let byte = page.folded[index]
            if isDigit(byte) { return number }
            if byte == UInt8(ascii: ":") { return colon }
            guard isLetter(byte) else { continue }
            return word(at: index, line.upperBound, page.folded).hash
        }
        return nil
    }

    private static func word(
        at start: Int, _ limit: Int, _ folded: [UInt8]
    ) -> (hash: UInt64, end: Int) {
        var (hash, end) = (WordHash.start, start)
        while end < limit, isLetter(folded[end]) {
            hash = WordHash.adding(folded[end], to: hash)
            end += 1
        }
        return (hash, end)
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
