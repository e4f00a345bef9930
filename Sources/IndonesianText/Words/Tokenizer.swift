import Hashing

/// Cuts a text into words, numbers and marks in one pass.
struct Tokenizer {
    private let bytes: [UInt8]
    private var at = 0
    private var tokens: [Token] = []
    private var lineEnds: [Int] = []
    private var followsBlank = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        tokens.reserveCapacity(bytes.count / 5 + 2)
    }

    /// The tokens, and for every line that has any the index after its last token.
    static func tokens(of bytes: [UInt8]) -> (tokens: [Token], lineEnds: [Int]) {
        var tokenizer = Tokenizer(bytes)
        tokenizer.run()
        return (tokenizer.tokens, tokenizer.lineEnds)
    }

    private mutating func run() {
        while at < bytes.count {
            let byte = bytes[at]
            if byte == 0x0A {
                endLine()
            } else if byte <= 0x20 {
                at += 1
                followsBlank = true
            } else if isWord(at) {
                readWord()
            } else {
                readMark()
            }
        }
        endLine()
    }

    private mutating func endLine() {
        at += 1
        followsBlank = true
        if tokens.count > lineEnds.last ?? 0 { lineEnds.append(tokens.count) }
    }

    private mutating func append(_ end: Int, _ kind: TokenKind, _ shape: WordShape, _ key: WordKey)
    {
        tokens.append(
            Token(
                start: at, end: end, kind: kind, shape: shape, key: key, followsBlank: followsBlank)
        )
        at = end
        followsBlank = false
    }

    // MARK: Words

    private func isWord(_ offset: Int) -> Bool {
        guard offset < bytes.count else { return false }
        let byte = bytes[offset]
        if byte < 0x80 {
            return (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x30...0x39).contains(byte)
        }
        return LetterFolding.wide(in: bytes, at: offset, limit: bytes.count).isWord
    }

    private func isDigit(_ offset: Int) -> Bool {
        offset < bytes.count && (0x30...0x39).contains(bytes[offset])
    }

    private mutating func readWord() {
        if readPlainWord() { return }
        var letters = WordLetters()
        var key = WordKey.Builder()
        var end = at
        while end < bytes.count {
            let start = end
            while end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A {
                key.take(small: bytes[end])
                end += 1
            }
            letters.take(smalls: end - start)
            guard end < bytes.count else { break }
            let letter = LetterFolding.letter(in: bytes, at: end, limit: bytes.count)
            if letter.isWord {
                letters.take(letter)
                end += letter.length
            } else if let joint = joint(at: end, letters) {
                letters.join(bytes[end])
                end += joint
            } else {
                break
            }
            key.take(letter)
        }
        let kind: TokenKind = letters.isNumber ? .number : .word
        append(end, kind, letters.shape, key.key)
    }

    /// Reads a word of small letters behind at most one capital, as most are, if what stands behind
    /// is never a part of one.
    private mutating func readPlainWord() -> Bool {
        let isCapital = bytes[at] >= 0x41 && bytes[at] <= 0x5A
        var hash = WordHash.start
        var end = at
        if isCapital {
            hash = WordHash.adding(bytes[at] | 0x20, to: hash)
            end += 1
        }
        let smalls = end
        while end < bytes.count, bytes[end] >= 0x61, bytes[end] <= 0x7A {
            hash = WordHash.adding(bytes[end], to: hash)
            end += 1
        }
        guard end > smalls, endsPlainWord(end) else { return false }
        append(end, .word, isCapital ? .capitalized : .small, WordKey(value: hash))
        return true
    }

    private func endsPlainWord(_ offset: Int) -> Bool {
        guard offset < bytes.count else { return true }
        switch bytes[offset] {
        case 0x0A, 0x20, UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: ")"),
            UInt8(ascii: "?"):
            return true
        case UInt8(ascii: "."): return offset + 1 == bytes.count || bytes[offset + 1] <= 0x20
        default: return false
        }
    }

    /// The length of a mark inside a word at an offset: an apostrophe, a hyphen, the stop or
    /// comma of a number, the stop of `M.Si` or of an address.
    private func joint(at offset: Int, _ letters: WordLetters) -> Int? {
        let byte = bytes[offset]
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "`"):
            return isWord(offset + 1) && !endsDateline(offset, letters) ? 1 : nil
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            if isDigit(offset + 1), offset > 0, isDigit(offset - 1) { return 1 }
            return byte == UInt8(ascii: ".") && joinsAbbreviation(offset, letters) ? 1 : nil
        default:
            guard byte >= 0xC2 else { return nil }
            let length = LetterFolding.sequenceLength(byte)
            guard offset + length < bytes.count else { return nil }
            let scalar = LetterFolding.decode(bytes, offset, length)
            let joins = LetterFolding.isApostrophe(scalar) || scalar == 0x2011 || scalar == 0xAD
            return joins && isWord(offset + length) ? length : nil
        }
    }

    /// Whether a hyphen stands between a place in capitals and the first word: `KUTAI-Sehari`.
    private func endsDateline(_ offset: Int, _ letters: WordLetters) -> Bool {
        guard bytes[offset] == UInt8(ascii: "-"), letters.isShouted, offset + 2 < bytes.count else {
            return false
        }
        return (0x41...0x5A).contains(bytes[offset + 1])
            && (0x61...0x7A).contains(bytes[offset + 2])
    }

    /// Whether a stop at an offset stands inside `S.E`, `M.Si`, `Ph.D` or `kabar.example`.
    private func joinsAbbreviation(_ offset: Int, _ letters: WordLetters) -> Bool {
        guard isWord(offset + 1), !isDigit(offset + 1), !letters.hasDigit else { return false }
        if letters.countSinceStop <= 4 && letters.startsCapital {
            var end = offset + 1
            while isWord(end), end - offset <= 6 { end += 1 }
            if end - offset <= 6 { return true }
        }
        return letters.lastIsSmall && (0x61...0x7A).contains(bytes[offset + 1])
    }

    // MARK: Marks

    private mutating func readMark() {
        let length = min(LetterFolding.sequenceLength(bytes[at]), bytes.count - at)
        let scalar =
            length == 1 ? UInt32(bytes[at]) : LetterFolding.decode(bytes, at, length)
        if scalar == 0xA0 || (0x2000...0x200F).contains(scalar) || scalar == 0xFEFF {
            at += length
            followsBlank = true
            return
        }
        append(at + length, Marks.kind(of: scalar), .small, WordKey(value: 0))
    }
}
