import CivilTime
import IndonesianText

/// Finds when an article was published on a page whose feeder didn't say.
struct PublicationDate {
    /// Lines between the title and the first paragraph that are looked at.
    private static let reach = 14
    /// A date line holds little else: the weekday, the time, the author.
    private static let mostWords = 14
    /// No article on the web is older, and none comes from far ahead.
    private static let years = 1990...2100

    let found: MainTextReader.Result
    /// The offset of the clock in force where none is printed.
    let offsetMinutes: Int

    /// When the article was published: by the first that says so, else by the page's date line.
    ///
    /// A time later than the fetch by over a day, or centuries away, counts as none.
    func timestamp(_ said: [Timestamp?], fetchedAt: Timestamp?) -> Timestamp? {
        for moment in said.compactMap(\.self) where isBelievable(moment, fetchedAt) {
            return moment
        }
        return printed().flatMap { isBelievable($0, fetchedAt) ? $0 : nil }
    }

    private func isBelievable(_ moment: Timestamp, _ fetchedAt: Timestamp?) -> Bool {
        if let fetchedAt, moment.seconds > fetchedAt.seconds + 86_400 { return false }
        return Self.years.contains(moment.date(offsetMinutes: 0).components.year)
    }

    /// The moment by the page's own date line; midnight where only the day is printed.
    ///
    /// Looked for nearest to the article: a date at the very top of a page is the day of the
    /// visit, not of the article.
    private func printed() -> Timestamp? {
        guard let first = found.body.first, let last = found.body.last else { return nil }
        let title = found.lines[..<first].lastIndex { $0.role == .title } ?? first - Self.reach
        let above = (max(0, title, first - Self.reach)..<first).reversed()
        let below = last + 1..<min(last + 4, found.lines.count)
        for index in Array(above) + Array(below) {
            if let moment = timestamp(in: found.lines[index]) { return moment }
        }
        return nil
    }

    private func timestamp(in line: BodyFinder.Line) -> Timestamp? {
        guard line.shape.numbers > 0, line.shape.words <= Self.mostWords, line.role != .related,
            line.role != .caption, line.role != .title, line.role != .tags
        else { return nil }
        let text = TokenizedText(Array(found.page.bytes[line.range]))
        let dates = DateScanner(text, publishedOn: nil).expressions()
        guard let day = dates.first(where: { $0.hasYear && $0.date != nil })?.date,
            Self.years.contains(day.components.year)
        else { return nil }
        guard let time = ClockTime.any(in: text) else {
            return Timestamp(startOf: day, offsetMinutes: offsetMinutes)
        }
        let offset = time.utcOffsetMinutes ?? offsetMinutes
        let midnight = Timestamp(startOf: day, offsetMinutes: offset)
        return Timestamp(
            seconds: midnight.seconds + time.hour * 3600 + time.minute * 60, offsetMinutes: offset)
    }
}
