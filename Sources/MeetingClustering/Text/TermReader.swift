import Hashing

/// Reads a text's words as terms in one pass; `FoldedWords` says what a word is.
struct TermReader {
    private let field: Term.Field
    private let limit: Int
    private let ascii = FoldedByte.table
    private var hash = WordHash.start
    private var isInWord = false
    private(set) var terms: [Term] = []

    init(_ field: Term.Field, limit: Int) {
        self.field = field
        self.limit = limit
        terms.reserveCapacity(min(limit, 512))
    }

    mutating func read(_ source: [UInt8]) {
        var at = 0
        while at < source.count, terms.count < limit {
            let byte = source[at]
            if byte < 0x80 {
                let folded = ascii[byte]
                if folded > FoldedByte.silent {
                    add(folded)
                } else if folded == FoldedByte.border {
                    if isInWord, !FoldedWords.joinsDigits(source, at: at) { close() }
                }
                at += 1
            } else {
                at += readScalar(source, at: at)
            }
        }
        if isInWord, terms.count < limit { close() }
    }

    /// Reads a code point beyond ASCII; answers how many bytes it takes.
    private mutating func readScalar(_ source: [UInt8], at index: Int) -> Int {
        let (scalar, length) = UTF8Scalar.decode(source, at: index)
        switch LatinLetter.fold(scalar) {
        case .letter(let letter): add(letter)
        case .other: for byte in source[index..<index + length] { add(byte) }
        case .silent: break
        case .border: if isInWord { close() }
        }
        return length
    }

    private mutating func add(_ byte: UInt8) {
        hash = WordHash.adding(byte, to: hash)
        isInWord = true
    }

    private mutating func close() {
        terms.append(Term(field, wordHash: hash))
        hash = WordHash.start
        isInWord = false
    }
}
