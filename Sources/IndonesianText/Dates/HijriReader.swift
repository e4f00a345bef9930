import CivilTime

/// Reads a day of the Islamic calendar: `1 Muharam 1447 H`, `12 Rabiul Awal`.
struct HijriReader {
    let text: TokenizedText
    /// A day near which one without its year is taken to be.
    let yearNear: CivilDate?

    private static let rows = [
        ("muharam muharram", 1), ("safar shafar", 2), ("rabiulawal", 3), ("rabiulakhir", 4),
        ("jumadilawal", 5), ("jumadilakhir", 6), ("rajab", 7),
        ("syakban syaban sya'ban sya’ban", 8), ("ramadan ramadhan", 9), ("syawal syawwal", 10),
        ("zulkaidah zulqaidah dzulkaidah dzulqaidah dzulqa'dah dzulqa’dah zulkaedah", 11),
        ("zulhijah zulhijjah dzulhijah dzulhijjah", 12),
    ]
    private static let months = CalendarWords.table(rows)
    /// The first words of months that are written in two.
    private static let halves = CalendarWords.table([
        ("rabiul rabi'ul rabi’ul", 3), ("jumadil jumadal jumada", 5),
    ])
    private static let first = CalendarWords.keys("awal awwal ula ulaa")
    private static let last = CalendarWords.keys("akhir akhirah tsani sani tsaniyah")
    private static let eras = CalendarWords.keys("h hijriah hijriyah hijri")

    private func key(_ index: Int) -> WordKey? {
        index < text.tokens.count && text.tokens[index].kind == .word
            ? text.tokens[index].key : nil
    }

    private func number(_ index: Int) -> DateNumber? {
        guard index < text.tokens.count, text.tokens[index].kind == .number else { return nil }
        return DateNumber(text.bytes, text.tokens[index].range)
    }

    /// The date whose first token is this one, and the token behind it; of the three days that it
    /// may be that of the weekday, where one is written.
    func date(at index: Int, weekday: Weekday?) -> (date: CivilDate, end: Int)? {
        guard let days = number(index)?.days, days.last == nil, days.first <= 30,
            let (month, afterMonth) = month(at: index + 1)
        else { return nil }
        var end = afterMonth
        var year = number(end)?.year(allowsShort: false)
        if year != nil { end += 1 }
        if let key = key(end), Self.eras.contains(key) { end += 1 }
        if year == nil { year = yearNear.map { nearest(days.first, month, to: $0) } }
        guard let year, (1300...1600).contains(year) else { return nil }
        let civil = HijriDay(day: days.first, month: month, year: year).civil
        let seen = [0, -1, 1].map { civil.adding(days: $0) }.first { $0.weekday == weekday }
        return (seen ?? civil, end)
    }

    private func nearest(_ day: Int, _ month: Int, to anchor: CivilDate) -> Int {
        let year = HijriDay.year(on: anchor)
        return [year - 1, year, year + 1].min {
            distance(day, month, $0, anchor) < distance(day, month, $1, anchor)
        } ?? year
    }

    private func distance(_ day: Int, _ month: Int, _ year: Int, _ anchor: CivilDate) -> Int {
        abs(HijriDay(day: day, month: month, year: year).civil.day - anchor.day)
    }

    private func month(at index: Int) -> (month: Int, end: Int)? {
        guard let key = key(index) else { return nil }
        if let month = Self.months[key] { return (month, index + 1) }
        guard let half = Self.halves[key], let second = self.key(index + 1) else { return nil }
        if Self.first.contains(second) { return (half, index + 2) }
        return Self.last.contains(second) ? (half + 1, index + 2) : nil
    }
}
