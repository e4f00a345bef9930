/// The words of a text as both databases search them: lower case, without accents.
///
/// Doing this here and not in the databases makes both find the same. An apostrophe joins, so that
/// `Mas’ud`, `Mas'ud` and `Masud` are one word; everything else that is neither letter nor digit
/// parts.
enum SearchWords {
    /// No word of a language is longer; an index holds no more.
    private static let mostBytes = 64

    static func of(_ text: some StringProtocol) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            switch kind(of: scalar) {
            case .letter: word.unicodeScalars.append(contentsOf: folded(scalar))
            case .joint: continue
            case .gap:
                if !word.isEmpty { words.append(cut(word)) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(cut(word)) }
        return words
    }

    /// A short text as a key to be compared whole: its words with blanks between.
    static func key(_ text: String) -> String {
        cut(of(text).joined(separator: " "), to: 200)
    }

    private enum Kind { case letter, joint, gap }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return .letter
        case 0x27, 0x60, 0x2BC, 0x2018, 0x2019: return .joint
        case 0..<0x80: return .gap
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return .joint
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
                .otherLetter, .decimalNumber, .letterNumber, .otherNumber:
                return .letter
            default: return .gap
            }
        }
    }

    private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if scalar.value < 0x80 {
            let isUpper = (0x41...0x5A).contains(scalar.value)
            return String(Unicode.Scalar(UInt8(scalar.value) + (isUpper ? 0x20 : 0))).unicodeScalars
        }
        // A letter may become several, of which one is an accent.
        var folded = String.UnicodeScalarView()
        for lower in scalar.properties.lowercaseMapping.unicodeScalars
        where kind(of: lower) == .letter {
            folded.append(contentsOf: (plainLetters[lower] ?? String(lower)).unicodeScalars)
        }
        return folded
    }

    private static func cut(_ word: String, to most: Int = mostBytes) -> String {
        guard word.utf8.count > most else { return word }
        // Up to the last whole character.
        var end = word.utf8.index(word.startIndex, offsetBy: most)
        while end.samePosition(in: word.unicodeScalars) == nil {
            end = word.utf8.index(before: end)
        }
        return String(word[..<end])
    }

    /// Latin letters with accents, by the letter without.
    private static let plainLetters: [Unicode.Scalar: String] = {
        let letters: [(String, String)] = [
            ("a", "àáâãäåāăą"), ("ae", "æ"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"),
            ("g", "ĝğġģ"), ("h", "ĥħ"), ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"),
            ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"), ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšș"),
            ("ss", "ß"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
            ("z", "źżž"),
        ]
        var plain: [Unicode.Scalar: String] = [:]
        for (letter, accented) in letters {
            for scalar in accented.unicodeScalars { plain[scalar] = letter }
        }
        return plain
    }()
}
