public import CivilTime

/// Finds every date in a text, in one pass over its words.
///
/// Numbers, scores, fractions, document numbers and house numbers aren't dates; nor are days of
/// the week that come again and again (`setiap Kamis`), streets named after a day
/// (`Jalan 17 Agustus`), or `minggu` where it means the week.
public struct DateScanner: Sendable {
    private let text: TokenizedText
    private let publishedOn: CivilDate?
    private let yearNear: CivilDate?
    private let isBeforeEvening: Bool?
    private let calendar: CalendarReader

    /// A scanner of a text that was published on a day, if that is known.
    ///
    /// `yearNear` gives a day of about that time, for dates without a year in an undated text.
    /// `isBeforeEvening` tells whether it appeared before the evening, for `tadi malam`.
    public init(
        _ text: TokenizedText, publishedOn: CivilDate?, yearNear: CivilDate? = nil,
        isBeforeEvening: Bool? = nil
    ) {
        self.isBeforeEvening = isBeforeEvening
        self.text = text
        self.publishedOn = publishedOn
        self.yearNear = publishedOn ?? yearNear
        calendar = CalendarReader(text: text)
    }

    /// All dates of the text, in order.
    public func expressions() -> [DateExpression] {
        var found: [DateExpression] = []
        var index = 0
        let openers = CalendarWords.openers
        while index < text.tokens.count {
            let token = text.tokens[index]
            let mayOpen = token.kind == .number || openers.contains(token.key)
            if mayOpen, let date = expression(at: index, behind: found.last) {
                if !isTold(date, by: found.last) { found.append(date) }
                index = max(index + 1, date.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    private func expression(at index: Int, behind last: DateExpression?) -> DateExpression? {
        switch text.tokens[index].kind {
        case .number: numbered(at: index) ?? relative(at: index, behind: last)
        case .word:
            weekday(at: index) ?? numbered(at: index) ?? monthAlone(at: index)
                ?? relative(at: index, behind: last)
        default: nil
        }
    }

    private func relative(at index: Int, behind last: DateExpression?) -> DateExpression? {
        let reader = RelativeDateReader(
            text: text, publishedOn: publishedOn, isBeforeEvening: isBeforeEvening,
            anchor: anchor(at: index, last))
        return reader.date(at: index).map(withBrackets)
    }

    /// Further back another day is told of no more.
    private static let reachOfSentences: Int32 = 3

    /// The day told last before a token, if not long before, else that of the publication.
    private func anchor(at index: Int, _ last: DateExpression?) -> CivilDate? {
        guard let last, let day = last.date,
            text.sentenceIndex[index] - text.sentenceIndex[last.tokens.lowerBound]
                <= Self.reachOfSentences
        else { return publishedOn }
        return day
    }

    /// `kemarin (6/2)`, `Kamis lalu (6/2/2025)`: the date in the brackets is the surer one.
    private func withBrackets(_ date: DateExpression) -> DateExpression {
        let end = date.tokens.upperBound
        guard end < text.tokens.count, text.tokens[end].kind == .openBracket,
            var inner = calendarAfter(end, from: date.tokens.lowerBound)
        else { return date }
        inner.weekday = date.weekday
        return inner
    }

    // MARK: Day and month

    private func numbered(at index: Int) -> DateExpression? {
        let isExpected = expectsDate(before: index)
        guard let day = calendar.day(at: index, isExpected: isExpected) else {
            return hijri(at: index, from: index, weekday: nil)
        }
        return isName(before: index) ? nil : expression(day, from: index)
    }

    // MARK: The Islamic calendar

    private func hijri(at index: Int, from start: Int, weekday: Weekday?) -> DateExpression? {
        let reader = HijriReader(text: text, yearNear: yearNear)
        guard let (day, end) = reader.date(at: index, weekday: weekday),
            !isFollowedByCalendar(end)
        else { return nil }
        var date = DateExpression(tokens: start..<end, form: .hijri)
        date.date = day
        date.hasYear = true
        date.weekday = weekday
        takeDirection(&date)
        return date
    }

    private static let between = CalendarWords.keys("atau bertepatan dengan tanggal")

    /// `1 Muharam 1447 H / 27 Juni 2025`: the civil day is the surer one.
    private func isFollowedByCalendar(_ end: Int) -> Bool {
        for index in end..<min(end + 4, text.tokens.count) {
            if let key = key(index) {
                if CalendarWords.weekday(key) != nil { return true }
                guard Self.between.contains(key) else { return false }
            } else if text.tokens[index].kind == .number {
                return calendar.day(at: index, isExpected: true) != nil
            } else if text.tokens[index].kind.isTerminal {
                return false
            }
        }
        return false
    }

    /// `27 Juni 2025 / 1 Muharam 1447 H`: the same day once more.
    private func isTold(_ date: DateExpression, by last: DateExpression?) -> Bool {
        guard date.form == .hijri, let last, last.form == .calendar else { return false }
        return date.tokens.lowerBound - last.tokens.upperBound <= 4
            && text.sentenceIndex[date.tokens.lowerBound]
                == text.sentenceIndex[last.tokens.lowerBound]
    }

    private func expression(_ day: CalendarDay, from start: Int) -> DateExpression? {
        var date = DateExpression(tokens: start..<day.end, form: .calendar)
        guard let (first, last) = day.resolved(near: yearNear) else {
            // A day without a year in an undated text: it is a date, but which?
            return day.year == nil && yearNear == nil ? date : nil
        }
        date.date = first
        date.endDate = last
        date.hasYear = day.year != nil
        takeDirection(&date)
        return date
    }

    private static let announcing = CalendarWords.keys("tanggal tgl tertanggal")

    private func expectsDate(before index: Int) -> Bool {
        guard let key = key(index - 1) else { return false }
        return Self.announcing.contains(key)
    }

    private static let placeWords = CalendarWords.keys(
        "jalan jl jln universitas untag stadion lapangan gedung taman rs rsud museum smp sma sd"
            + " simpang gang gg kampus monumen tugu")

    /// Whether the word before makes it the name of a street or a school.
    private func isName(before index: Int) -> Bool {
        guard let key = key(index - 1) else { return false }
        return Self.placeWords.contains(key)
    }

    /// `Juni 2024`, `akhir Maret`: a time longer than a day.
    private func monthAlone(at index: Int) -> DateExpression? {
        guard calendar.month(index, besideNumber: false) != nil else { return nil }
        var end = index + 1
        var hasYear = false
        if end < text.tokens.count, text.tokens[end].kind == .number,
            DateNumber(text.bytes, text.tokens[end].range)?.year(allowsShort: false) != nil
        {
            end += 1
            hasYear = true
        }
        var date = DateExpression(tokens: index..<end, form: .vague)
        date.hasYear = hasYear
        takeDirection(&date)
        return date
    }

    // MARK: Days of the week

    private static let repeating = CalendarWords.keys("setiap tiap saban")

    private func weekday(at index: Int) -> DateExpression? {
        guard let key = key(index), let weekday = CalendarWords.weekday(key),
            text.tokens[index].isCapitalized || key != CalendarWords.sunday
        else { return nil }
        let after = afterPartOfDay(index + 1)
        if var date = calendarAfter(after, from: index) {
            date.weekday = weekday
            return date
        }
        let comma = after < text.tokens.count && text.tokens[after].kind == .comma ? 1 : 0
        if let date = hijri(at: after + comma, from: index, weekday: weekday) { return date }
        guard text.tokens[index].isCapitalized, !isRepeating(before: index),
            key != CalendarWords.sunday || meansSunday(at: index)
        else { return nil }
        let reader = WeekdayReader(text: text, publishedOn: publishedOn)
        return withBrackets(reader.date(weekday, tokens: index..<after))
    }

    private func isRepeating(before index: Int) -> Bool {
        if let key = key(index - 1), Self.repeating.contains(key) { return true }
        guard key(index - 1) == "hari", let key = key(index - 2) else { return false }
        return Self.repeating.contains(key)
    }

    /// Whether a lone `Minggu` is the day: inside a sentence, and not in `Minggu Ini`.
    private func meansSunday(at index: Int) -> Bool {
        guard index > 0, !(text.tokens[index - 1].kind.isTerminal) else { return false }
        guard let next = key(index + 1) else { return true }
        return next != "ini" && next != "depan" && next != "pertama"
    }

    private func afterPartOfDay(_ index: Int) -> Int {
        guard let key = key(index) else { return index }
        if CalendarWords.partsOfDay.contains(key) { return index + 1 }
        return key == "dini" && self.key(index + 1) == "hari" ? index + 2 : index
    }

    /// The day and month behind a day of the week, in brackets, behind a comma, or bare.
    private func calendarAfter(_ index: Int, from start: Int) -> DateExpression? {
        guard index < text.tokens.count else { return nil }
        var at = index
        let isBracketed = text.tokens[at].kind == .openBracket
        if isBracketed || text.tokens[at].kind == .comma { at += 1 }
        if let key = key(at), Self.announcing.contains(key) { at += 1 }
        guard at < text.tokens.count, let day = calendar.day(at: at, isExpected: true),
            var date = expression(day, from: start)
        else { return nil }
        if isBracketed, day.end < text.tokens.count, text.tokens[day.end].kind == .closeBracket {
            date.tokens = start..<day.end + 1
        }
        return date
    }

    // MARK: Words around

    private func key(_ index: Int) -> WordKey? {
        index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
            ? text.tokens[index].key : nil
    }

    private static let ahead = CalendarWords.keys("mendatang nanti depan besok")

    private func takeDirection(_ date: inout DateExpression) {
        guard let key = key(date.tokens.upperBound) else { return }
        if Self.ahead.contains(key) { date.isAhead = true }
    }
}
