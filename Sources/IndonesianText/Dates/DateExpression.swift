public import CivilTime

/// A date as a text writes it, with the day that it means where one can be known.
public struct DateExpression: Sendable, Hashable {
    /// How the date is written.
    public enum Form: Sendable, Hashable {
        /// By day and month: `Selasa (14/1/2025)`, `16 Mei`.
        case calendar
        /// By a day of the Islamic calendar: `1 Muharam 1447 H`. Without a day of the week it can be
        /// wrong by one day, since months begin when the moon is seen.
        case hijri
        /// By the day of the week, seen from the publication: `Kamis pekan lalu`, `Rabu pagi`.
        case weekday
        /// By its distance from the publication: `kemarin`, `dua hari lalu`.
        case relative
        /// By a time longer than a day: `pekan lalu`, `Juni 2024`.
        case vague
    }

    /// The tokens it is written with.
    public internal(set) var tokens: Range<Int>
    /// How it is written.
    public internal(set) var form: Form
    /// The day, or the first of several; nil where the text alone can't tell.
    public internal(set) var date: CivilDate?
    /// The last of several days.
    public internal(set) var endDate: CivilDate?
    /// Whether the year is written.
    public internal(set) var hasYear = false
    /// The day of the week as written.
    public internal(set) var weekday: Weekday?
    /// Whether it is counted from another day that the text tells: `sehari sebelumnya`.
    public internal(set) var isFromAnother = false
    /// Whether a word such as `mendatang` says that it lies ahead.
    public internal(set) var isAhead = false

    init(tokens: Range<Int>, form: Form) {
        self.tokens = tokens
        self.form = form
    }

    /// Whether the day of the week as written isn't that of the date.
    public var hasWrongWeekday: Bool {
        guard form == .calendar, let weekday, let date else { return false }
        return weekday != date.weekday
    }
}
