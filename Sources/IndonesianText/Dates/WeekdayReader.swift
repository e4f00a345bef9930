import CivilTime

/// Resolves a day of the week that stands without a date: `Kamis lalu`, `Senin pekan depan`.
struct WeekdayReader {
    let text: TokenizedText
    let publishedOn: CivilDate?

    private static let past = CalendarWords.keys("lalu kemarin silam lepas")
    private static let ahead = CalendarWords.keys("mendatang depan besok nanti esok lusa")
    private static let weeks = CalendarWords.keys("pekan minggu")

    /// The date of a day of the week whose own tokens are given.
    func date(_ weekday: Weekday, tokens: Range<Int>) -> DateExpression {
        var date = DateExpression(tokens: tokens, form: .weekday)
        date.weekday = weekday
        var end = tokens.upperBound
        let isOfWeek = key(end).map { Self.weeks.contains($0) } ?? false
        let direction = key(isOfWeek ? end + 1 : end)
        if let direction, Self.past.contains(direction) {
            end += isOfWeek ? 2 : 1
            date.date = isOfWeek ? inWeek(-1, weekday) : before(weekday)
        } else if let direction, Self.ahead.contains(direction) {
            end += isOfWeek ? 2 : 1
            date.date = isOfWeek ? inWeek(1, weekday) : after(weekday)
            date.isAhead = true
        } else if isTomorrow(before: tokens.lowerBound) {
            date.date = after(weekday)
            date.isAhead = true
        } else if direction == "ini" {
            end += isOfWeek ? 2 : 1
            date.date = inWeek(0, weekday)
        } else {
            date.date = publishedOn.map { $0.weekday == weekday ? $0 : back(from: $0, to: weekday) }
        }
        date.tokens = tokens.lowerBound..<end
        return date
    }

    private static let tomorrow = CalendarWords.keys("besok esok lusa")

    /// `lusa, Rabu`: the day to come.
    private func isTomorrow(before index: Int) -> Bool {
        let at = index > 0 && text.tokens[index - 1].kind == .comma ? index - 2 : index - 1
        return key(at).map { Self.tomorrow.contains($0) } ?? false
    }

    private func key(_ index: Int) -> WordKey? {
        index >= 0 && index < text.tokens.count && text.tokens[index].kind == .word
            ? text.tokens[index].key : nil
    }

    /// The last such day before the publication.
    private func before(_ weekday: Weekday) -> CivilDate? {
        publishedOn.map { back(from: $0, to: weekday) }
    }

    private func back(from day: CivilDate, to weekday: Weekday) -> CivilDate {
        let distance = (day.weekday.rawValue - weekday.rawValue + 7) % 7
        return day.adding(days: -(distance == 0 ? 7 : distance))
    }

    private func after(_ weekday: Weekday) -> CivilDate? {
        publishedOn.map { day in
            let distance = (weekday.rawValue - day.weekday.rawValue + 7) % 7
            return day.adding(days: distance == 0 ? 7 : distance)
        }
    }

    /// The day in the week of the publication or one before or after it; weeks begin on Monday.
    private func inWeek(_ offset: Int, _ weekday: Weekday) -> CivilDate? {
        publishedOn.map { day in
            day.adding(days: 7 * offset + weekday.rawValue - day.weekday.rawValue)
        }
    }
}
