/// Reads day and month at a place in a text.
struct CalendarReader {
    let text: TokenizedText

    private func key(_ index: Int) -> WordKey? {
        index < text.tokens.count && text.tokens[index].kind == .word
            ? text.tokens[index].key : nil
    }

    private func kind(_ index: Int) -> TokenKind? {
        index < text.tokens.count ? text.tokens[index].kind : nil
    }

    private func number(_ index: Int) -> DateNumber? {
        guard kind(index) == .number else { return nil }
        return DateNumber(text.bytes, text.tokens[index].range)
    }

    /// Reads a date whose first token is this one.
    ///
    /// `isExpected` says that only a date can stand here, as after the day of the week: then
    /// `6/2` and `16-5-25` are dates too.
    func day(at index: Int, isExpected: Bool) -> CalendarDay? {
        guard let number = number(index) else { return spelled(at: index) ?? monthFirst(at: index) }
        if number.values.count == 3 { return wholeDate(number, index, isExpected: isExpected) }
        guard let days = number.days else { return nil }
        return slashed(days, index, isExpected: isExpected) ?? named(days, index)
    }

    /// `dua puluh enam November`.
    private func spelled(at index: Int) -> CalendarDay? {
        guard let day = SpelledNumber(text, at: index), (1...31).contains(day.value),
            let month = month(day.end, besideNumber: false)
        else { return nil }
        var found = CalendarDay(day: day.value, month: month, end: day.end + 1)
        takeYear(&found)
        return found
    }

    /// `16-5-2025`, `16.05.2025`, `2025-05-16`.
    private func wholeDate(_ number: DateNumber, _ index: Int, isExpected: Bool) -> CalendarDay? {
        guard number.separator != UInt8(ascii: ":") else { return nil }
        var (day, year) = (number.values[0], number.values[2])
        var widths = (number.widths[0], number.widths[2])
        if widths.0 == 4 {
            swap(&day, &year)
            swap(&widths.0, &widths.1)
        }
        guard widths.0 <= 2, widths.1 == 4 || (isExpected && widths.1 == 2) else { return nil }
        if widths.1 == 2 { year += 2000 }
        guard (1...31).contains(day), (1...12).contains(number.values[1]),
            (1000...9999).contains(year)
        else { return nil }
        return CalendarDay(day: day, month: number.values[1], year: year, end: index + 1)
    }

    /// `16/5/2025`, `6/2`, `14-16/5/2025`.
    private func slashed(
        _ days: (first: Int, last: Int?), _ index: Int, isExpected: Bool
    ) -> CalendarDay? {
        guard isTight(index + 1, .slash), let month = tightNumber(index + 2)?.month else {
            return nil
        }
        var day = CalendarDay(
            day: days.first, month: month, lastDay: days.last, end: index + 3)
        if isTight(index + 3, .slash) {
            guard let year = tightNumber(index + 4)?.year(allowsShort: isExpected) else {
                return nil
            }
            day.year = year
            day.end = index + 5
        }
        // A third slash makes it a document's number.
        guard !isTight(day.end, .slash), day.year != nil || isExpected else { return nil }
        return day
    }

    private func isTight(_ index: Int, _ kind: TokenKind) -> Bool {
        self.kind(index) == kind && !text.tokens[index].followsBlank
    }

    private func tightNumber(_ index: Int) -> DateNumber? {
        index < text.tokens.count && !text.tokens[index].followsBlank ? number(index) : nil
    }

    /// `16 Mei 2025`, `14-16 Mei`, `28 April - 2 Mei 2025`, `12 dan 13 Mei`.
    private func named(_ days: (first: Int, last: Int?), _ index: Int) -> CalendarDay? {
        if let month = month(index + 1, besideNumber: true) {
            var day = CalendarDay(
                day: days.first, month: month, lastDay: days.last, end: index + 2)
            takeLastDay(&day)
            takeYear(&day)
            return day
        }
        guard days.last == nil, joinsDays(index + 1), let last = number(index + 2)?.days,
            last.last == nil, last.first > days.first,
            let month = month(index + 3, besideNumber: true)
        else { return nil }
        var day = CalendarDay(
            day: days.first, month: month, lastDay: last.first, end: index + 4)
        takeYear(&day)
        return day
    }

    private static let joints = CalendarWords.keys("dan sampai hingga s.d")
    private static let until = CalendarWords.keys("sampai hingga s.d")

    private func joinsDays(_ index: Int) -> Bool {
        if kind(index) == .dash || kind(index) == .comma { return true }
        return key(index).map { Self.joints.contains($0) } ?? false
    }

    /// The second half of `28 April - 2 Mei`.
    private func takeLastDay(_ day: inout CalendarDay) {
        // `3 Februari dan 4 Agustus` are two dates, not the ends of one stretch.
        let isUntil =
            kind(day.end) == .dash || key(day.end).map { Self.until.contains($0) } ?? false
        guard day.lastDay == nil, isUntil, let last = number(day.end + 1)?.days,
            last.last == nil, let month = month(day.end + 2, besideNumber: true)
        else { return }
        day.lastDay = last.first
        day.lastMonth = month
        day.end += 3
    }

    private func takeYear(_ day: inout CalendarDay) {
        if let year = SpelledNumber(year: text, at: day.end) {
            (day.year, day.end) = (year.value, year.end)
            return
        }
        let hasComma = kind(day.end) == .comma
        if let year = number(day.end)?.year(allowsShort: false) {
            day.year = year
            day.end += 1
        } else if hasComma, text.tokens[day.end - 1].kind == .number,
            let year = number(day.end + 1)?.year(allowsShort: false)
        {
            day.year = year
            day.end += 2
        } else if key(day.end) == "tahun", let year = number(day.end + 1)?.year(allowsShort: false)
        {
            day.year = year
            day.end += 2
        }
    }

    /// `January 15, 2025`: only with its year, since `Mei 2` may be anything.
    private func monthFirst(at index: Int) -> CalendarDay? {
        guard let month = month(index, besideNumber: true), let days = number(index + 1)?.days,
            days.last == nil, month != 0
        else { return nil }
        var day = CalendarDay(day: days.first, month: month, end: index + 2)
        takeYear(&day)
        return day.year == nil ? nil : day
    }

    /// A month's name; beside a number it may be written small.
    func month(_ index: Int, besideNumber: Bool) -> Int? {
        guard let key = key(index), let month = CalendarWords.month(key) else { return nil }
        return besideNumber || text.tokens[index].isCapitalized ? month : nil
    }
}
