import IndonesianText

/// How much a word looks like one that people are called by.
///
/// The log odds that a word with a capital is a part of a person's name, from its letters, three
/// at a time (a logistic model over character trigrams, as those that guess languages), and from
/// a list of names. It knows nothing of the words around.
enum NameLikeness {
    /// What a word of the list has more, in tenths.
    private static let knownTenths = 20
    private static let symbols = 29
    private static let known = WordSet(
        KnownNames.words.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
    private static let weights: [Int8] = {
        var weights = [Int8](repeating: 0, count: symbols * symbols * symbols)
        for row in NameTrigrams.rows {
            for trigram in row.trigrams.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
                let place = trigram.reduce(0) { $0 * symbols + symbol(of: $1) }
                weights[place] = row.tenths
            }
        }
        return weights
    }()

    /// The log odds for a token, in tenths.
    static func tenths(_ index: Int, in marked: MarkedText) -> Int {
        let token = marked.tokens[index]
        var (sum, last) = (NameTrigrams.bias, 0)
        var count = 0
        func take(_ symbol: Int) {
            last = (last * symbols + symbol) % (symbols * symbols * symbols)
            count += 1
            if count >= 3 { sum += Int(weights[last]) }
        }
        take(0)
        for byte in marked.text.bytes[token.range] where !isApostrophe(byte) {
            take(symbol(of: byte))
        }
        take(0)
        return known.contains(token.key) ? sum + knownTenths : sum
    }

    /// The sum for the words of a range, none of which counts for more than `most`.
    static func tenths(_ range: Range<Int>, in marked: MarkedText, least: Int = -40, most: Int = 40)
        -> Int
    {
        range.reduce(0) { sum, index in
            guard marked.kind(index) == .word else { return sum }
            return sum + max(least, min(most, tenths(index, in: marked)))
        }
    }

    /// Letters from 1 on, a word's end as a dot, one for signs, and one for letters of other
    /// alphabets, of which nothing is known.
    private static func symbol(of byte: UInt8) -> Int {
        if byte == UInt8(ascii: ".") { return 0 }
        if byte >= 0x80 { return symbols - 1 }
        let letter = Int(byte | 0x20) - Int(UInt8(ascii: "a"))
        return (0..<26).contains(letter) ? letter + 1 : symbols - 2
    }

    private static func isApostrophe(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
    }
}
