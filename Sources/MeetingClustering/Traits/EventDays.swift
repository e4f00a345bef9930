import Article
import CivilTime
import IndonesianText

/// On which days an article's meeting can have been, by what the article says.
struct EventDays: Equatable {
    private let first: Int32
    private let last: Int32
    /// The printed weekday, where the printed day has another.
    private let weekday: Weekday?

    /// Ranges of days since 1970; the one as printed comes first.
    ///
    /// Where the weekday is another one's, a slip in the date is as likely: the nearest day that
    /// has that weekday, or that day of another month of the year, or of the year before or after.
    var options: [ClosedRange<Int>] {
        let printed = Int(first)...Int(last)
        guard let weekday else { return [printed] }
        let date = CivilDate(day: Int(first))
        let (year, month, day) = date.components
        let months = (1...12).map { CivilDate(year: year, month: $0, day: day) }
        let years = [year - 1, year + 1].map { CivilDate(year: $0, month: month, day: day) }
        let slips = (months + years).compactMap { $0 }.filter { $0.weekday == weekday }
        return [printed] + ([Self.nearest(weekday, to: date)] + slips.map(\.day)).map { $0...$0 }
    }

    /// False where the weekday printed beside the date is another one's: one of the two is wrong.
    var trusted: Bool { weekday == nil }

    /// The days of an event; nil where the article does not say.
    init?(_ event: Event) {
        guard let date = event.date else { return nil }
        let last = max(date.day, min(event.endDate?.day ?? date.day, date.day + 31))
        let printed = date.day...last
        (first, self.last) = (Int32(clamping: date.day), Int32(clamping: last))
        guard event.basis == .explicit, let text = event.text,
            let weekday = Self.weekday(in: text),
            !printed.contains(where: { CivilDate(day: $0).weekday == weekday })
        else {
            self.weekday = nil
            return
        }
        self.weekday = weekday
    }

    /// The day nearest to a date that falls on a weekday.
    private static func nearest(_ weekday: Weekday, to date: CivilDate) -> Int {
        let ahead = (weekday.rawValue - date.weekday.rawValue + 7) % 7
        return date.day + (ahead > 3 ? ahead - 7 : ahead)
    }

    private static func weekday(in text: String) -> Weekday? {
        FoldedWords(text, limit: 12).words.lazy
            .compactMap { CalendarWords.weekday(WordKey($0)) }.first
    }

    /// Whether some day is possible for both.
    func meets(_ other: EventDays) -> Bool {
        options.contains { a in other.options.contains { $0.overlaps(a) } }
    }
}
