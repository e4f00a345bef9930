/// A number in words, as radio and village pages print days: `dua puluh enam`, `sebelas`.
struct SpelledNumber {
    /// The number, 1 to 99, or a year from 2001 to 2099.
    let value: Int
    /// The token after its last word.
    let end: Int

    /// The number up to 99 whose first word is this one.
    init?(_ text: TokenizedText, at index: Int) {
        func key(_ index: Int) -> WordKey? {
            index < text.tokens.count && text.tokens[index].kind == .word
                ? text.tokens[index].key : nil
        }
        guard let first = key(index) else { return nil }
        if first == "sebelas" || first == "sepuluh" {
            (value, end) = (first == "sebelas" ? 11 : 10, index + 1)
            return
        }
        guard let unit = CalendarWords.number(first), unit < 10, first != "sehari" else {
            return nil
        }
        switch key(index + 1) {
        case "belas" where unit > 1: (value, end) = (10 + unit, index + 2)
        case "puluh" where unit > 1:
            let last = key(index + 2).flatMap { CalendarWords.number($0) }.flatMap {
                $0 < 10 ? $0 : nil
            }
            (value, end) = (10 * unit + (last ?? 0), index + (last == nil ? 2 : 3))
        default: (value, end) = (unit, index + 1)
        }
    }

    /// The year whose first word is this one: `dua ribu dua puluh lima`.
    init?(year text: TokenizedText, at index: Int) {
        guard index + 2 < text.tokens.count, text.tokens[index].key == "dua",
            text.tokens[index + 1].key == "ribu", let rest = SpelledNumber(text, at: index + 2)
        else { return nil }
        (value, end) = (2000 + rest.value, rest.end)
    }
}
