import CivilTime

/// Reads dates that only say how far they are from the publication.
struct RelativeDateReader {
    let text: TokenizedText
    let publishedOn: CivilDate?
    /// Whether it was published before the evening; nil where that isn't known.
    let isBeforeEvening: Bool?
    /// The day that `sehari sebelumnya` counts from; nil where none is known.
    let anchor: CivilDate?

    private static let now = CalendarWords.keys("ini tadi")
    private static let past = CalendarWords.keys("lalu silam")
    private static let ahead = CalendarWords.keys("mendatang lagi depan")
    private static let longTimes = CalendarWords.keys(
        "pekan minggu bulan tahun sepekan seminggu sebulan setahun")

    private func key(_ index: Int) -> WordKey? {
        index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
            ? text.tokens[index].key : nil
    }

    /// The relative date whose first token is this one.
    func date(at index: Int) -> DateExpression? {
        guard let first = key(index) else { return digits(at: index) }
        return named(first, at: index) ?? counted(first, at: index) ?? long(first, at: index)
    }

    private func day(_ offset: Int, _ tokens: Range<Int>) -> DateExpression {
        var date = DateExpression(tokens: tokens, form: .relative)
        date.date = publishedOn?.adding(days: offset)
        date.isAhead = offset > 0
        return date
    }

    /// `hari ini`, `pagi tadi`, `kemarin`, `besok`, `lusa`.
    private func named(_ first: WordKey, at index: Int) -> DateExpression? {
        let second = key(index + 1)
        switch first {
        case "hari" where second == "ini": return day(0, index..<index + 2)
        case "kemarin", "kemaren":
            if second == "lusa" || second == "dulu" { return day(-2, index..<index + 2) }
            return day(-1, index..<afterPartOfDay(index + 1))
        // `semalam suntuk` is how long something took.
        case "semalam" where second == "suntuk": return nil
        case "semalam": return day(-1, index..<index + 1)
        case "tadi" where second == "malam":
            // Which day that was depends on the hour of printing.
            return isBeforeEvening.map { day($0 ? -1 : 0, index..<index + 2) }
        case "malam" where second == "tadi":
            return isBeforeEvening.map { day($0 ? -1 : 0, index..<index + 2) }
        case "tadi":
            guard let second, CalendarWords.partsOfDay.contains(second), second != "malam" else {
                return nil
            }
            return day(0, index..<index + 2)
        case "besok", "esok": return day(1, index..<afterPartOfDay(index + 1))
        case "lusa" where second == "kemarin" || second == "kemaren":
            return day(-2, index..<index + 2)
        case "lusa": return day(2, index..<index + 1)
        default:
            guard CalendarWords.partsOfDay.contains(first), let second,
                Self.now.contains(second), first != "malam" || second == "ini"
            else { return nil }
            return day(0, index..<index + 2)
        }
    }

    private func afterPartOfDay(_ index: Int) -> Int {
        key(index).map { CalendarWords.partsOfDay.contains($0) } ?? false ? index + 1 : index
    }

    /// `dua hari lalu`, `3 hari yang lalu`, `tiga hari lagi`, `sehari lalu`, `sehari sebelumnya`.
    private func counted(_ first: WordKey, at index: Int) -> DateExpression? {
        guard let count = CalendarWords.number(first) else { return nil }
        var at = index + 1
        if first != "sehari" {
            guard key(at) == "hari" else { return nil }
            at += 1
        }
        return counted(count, index, at)
    }

    /// `3 hari lalu`.
    private func digits(at index: Int) -> DateExpression? {
        guard let number = DateNumber(text.bytes, text.tokens[index].range),
            number.values.count == 1, number.values[0] <= 60, key(index + 1) == "hari"
        else { return nil }
        return counted(number.values[0], index, index + 2)
    }

    private func counted(_ count: Int, _ start: Int, _ direction: Int) -> DateExpression? {
        let at = key(direction) == "yang" ? direction + 1 : direction
        guard let word = key(at) else { return nil }
        if Self.past.contains(word) { return day(-count, start..<at + 1) }
        if word == "sebelumnya" {
            var date = DateExpression(tokens: start..<at + 1, form: .relative)
            date.date = anchor?.adding(days: -count)
            date.isFromAnother = true
            return date
        }
        return Self.ahead.contains(word) ? day(count, start..<at + 1) : nil
    }

    /// `pekan lalu`, `bulan depan`, `tahun ini`, `seminggu lalu`.
    private func long(_ first: WordKey, at index: Int) -> DateExpression? {
        guard Self.longTimes.contains(first), let word = key(index + 1) else { return nil }
        let isAhead = Self.ahead.contains(word)
        guard isAhead || Self.past.contains(word) || word == "ini" else { return nil }
        var date = DateExpression(tokens: index..<index + 2, form: .vague)
        date.isAhead = isAhead
        return date
    }
}
