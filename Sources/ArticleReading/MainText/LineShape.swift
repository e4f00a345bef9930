import Hashing

/// What a line looks like, whatever its words mean.
struct LineShape: Sendable {
    /// How many words it has.
    private(set) var words = 0
    /// How many of them begin with a letter or digit of ASCII.
    private(set) var plainWords = 0
    /// How many of them hold sentences together.
    private(set) var functionWords = 0
    /// How many begin with a capital.
    private(set) var capitals = 0
    /// How many hold a digit.
    private(set) var numbers = 0
    /// Whether it ends with dots, as what is cut off does.
    let isCutOff: Bool
    /// Whether it ends as a sentence does.
    let isEnded: Bool
    /// Whether it holds a colon.
    private(set) var hasColon = false
    /// Whether it holds a quotation mark.
    private(set) var isQuoting = false
    /// A fingerprint of the line, in a short one with all numbers alike: `Dibaca: 7 kali` is
    /// `Dibaca: 9 kali`, but a price on a list is not another price.
    private(set) var fingerprint: UInt64 = WordHash.start

    /// What a byte is a part of.
    private enum Kind: UInt8 {
        case mark = 0
        case letter = 1
        case digit = 2
    }

    private static let kinds: [Kind] = (0...255).map { byte in
        switch byte {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A, 0x80...0xBF: .letter
        default: byte >= 0xC3 && byte != 0xE2 ? .letter : .mark
        }
    }

    init(_ page: PageText, _ line: Range<Int>) {
        isEnded = Self.isEnded(page.bytes, line)
        isCutOff = Self.isCutOff(page.bytes, line)
        let (functionWords, kinds) = (FunctionWords.hashes, Self.kinds)
        var index = line.lowerBound
        while index < line.upperBound {
            let byte = page.folded[index]
            if kinds[Int(byte)] != .mark {
                index = takeWord(page, index, line.upperBound, functionWords, kinds)
            } else {
                let start = index
                if byte == UInt8(ascii: "\"") || isCurlyQuote(page.bytes, index, line.upperBound) {
                    isQuoting = true
                }
                if byte == UInt8(ascii: ":") { hasColon = true }
                // Dashes, quotes and no-break spaces are three or two bytes, none of a word.
                index += byte == 0xE2 ? 3 : byte == 0xC2 ? 2 : 1
                for mark in start..<min(index, line.upperBound) {
                    fingerprint = WordHash.adding(page.folded[mark], to: fingerprint)
                }
            }
        }
        if words <= 4 { fingerprint = Self.shortFingerprint(of: page.folded[line]) }
    }

    /// Whether it may be an item of a list inside an article: a label with its value, a price.
    var isListItem: Bool { words >= 3 && (numbers > 0 || hasColon) }

    /// Whether its words are written as those of a title are.
    var isTitleCased: Bool { words <= 20 && capitals * 5 >= words * 3 }

    private mutating func takeWord(
        _ page: PageText, _ start: Int, _ limit: Int, _ functionWords: FingerprintSet,
        _ kinds: [Kind]
    ) -> Int {
        let folded = page.folded
        var end = start
        var seen: UInt8 = 0
        var hash = WordHash.start
        var print = fingerprint
        while end < limit {
            let byte = folded[end]
            let kind = kinds[Int(byte)]
            if kind == .mark { break }
            seen |= kind.rawValue
            hash = WordHash.adding(byte, to: hash)
            print = WordHash.adding(byte, to: print)
            end += 1
        }
        fingerprint = print
        words += 1
        if folded[start] < 0x80 { plainWords += 1 }
        if seen & Kind.digit.rawValue != 0 { numbers += 1 }
        if (0x41...0x5A).contains(page.bytes[start]) { capitals += 1 }
        if functionWords.contains(hash) { self.functionWords += 1 }
        return end
    }

    /// The fingerprint of a line of few words, with all numbers alike.
    private static func shortFingerprint(of folded: ArraySlice<UInt8>) -> UInt64 {
        var wasDigit = false
        var hash = WordHash.start
        for byte in folded {
            let isDigit = isDigit(byte)
            if !(isDigit && wasDigit) {
                hash = WordHash.adding(isDigit ? 0x30 : byte, to: hash)
            }
            wasDigit = isDigit
        }
        return hash
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func isCurlyQuote(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Bool {
        bytes[index] == 0xE2 && index + 2 < limit && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0x9C || bytes[index + 2] == 0x9D)
    }

    /// Whether the line ends with a sentence's mark, before closing quotes and a signature in
    /// brackets such as `(adv/rfh)` or `[]`.
    private static func isEnded(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var end = withoutSignature(bytes, line)
        while end > line.lowerBound {
            switch bytes[end - 1] {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): return true
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: " "):
                end -= 1
            case 0x9C, 0x9D, 0x99, 0x98: end -= end - line.lowerBound >= 3 ? 3 : 1
            case 0xA6: return end - line.lowerBound >= 3 && bytes[end - 3] == 0xE2
            default: return false
            }
        }
        return false
    }

    /// Whether it ends with `…`, `...` or `[…]`, without a quotation mark behind.
    private static func isCutOff(_ bytes: [UInt8], _ line: Range<Int>) -> Bool {
        var end = line.upperBound
        if end > line.lowerBound, bytes[end - 1] == UInt8(ascii: "]") { end -= 1 }
        guard end - line.lowerBound >= 3 else { return false }
        switch (bytes[end - 3], bytes[end - 2], bytes[end - 1]) {
        case (0xE2, 0x80, 0xA6), (0x2E, 0x2E, 0x2E): return true
        default: return false
        }
    }

    private static func withoutSignature(_ bytes: [UInt8], _ line: Range<Int>) -> Int {
        guard let last = bytes[line].last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
        else { return line.upperBound }
        let opening = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        let tail = bytes[max(line.lowerBound, line.upperBound - 40)..<line.upperBound]
        guard let open = tail.lastIndex(of: opening), open > line.lowerBound else {
            return line.upperBound
        }
        return PageText.trimmed(line.lowerBound..<open, of: bytes).upperBound
    }
}
