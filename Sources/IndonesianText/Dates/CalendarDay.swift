import CivilTime

/// Day and month as written, with the year where that is written too.
struct CalendarDay {
    var day: Int
    var month: Int
    var year: Int?
    /// The last day of several, in `lastMonth` or else in the same month.
    var lastDay: Int?
    var lastMonth: Int?
    /// The token behind it.
    var end: Int

    /// The day, with the year that puts it nearest to the anchor where none is written.
    func resolved(near anchor: CivilDate?) -> (date: CivilDate, end: CivilDate?)? {
        guard let year = year ?? nearestYear(anchor),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        return (date, lastDate(year, after: date))
    }

    private func lastDate(_ year: Int, after date: CivilDate) -> CivilDate? {
        guard let lastDay,
            let last = CivilDate(year: year, month: lastMonth ?? month, day: lastDay)
        else { return nil }
        return last > date ? last : nil
    }

    private func nearestYear(_ anchor: CivilDate?) -> Int? {
        guard let anchor else { return nil }
        let near = anchor.components.year
        let candidates = [near, near - 1, near + 1].compactMap { year in
            CivilDate(year: year, month: month, day: day).map { (year, abs($0.day - anchor.day)) }
        }
        return candidates.min { $0.1 < $1.1 }?.0
    }
}
