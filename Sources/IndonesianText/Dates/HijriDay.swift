import CivilTime

/// A day of the Islamic calendar.
struct HijriDay {
    var day: Int
    var month: Int
    var year: Int

    /// The civil day by the tabular calendar with leap years in a cycle of thirty (Meeus, Astronomical
    /// Algorithms, chapter 9).
    ///
    /// What is announced from the sighting of the moon may be a day earlier or later.
    var civil: CivilDate {
        let days = (11 * year + 3) / 30 + 354 * year + 30 * month - (month - 1) / 2 + day
        return CivilDate(day: days - Self.daysBeforeEpoch)
    }

    /// What takes the count of days to 1970-01-01.
    private static let daysBeforeEpoch = 2_440_588 - 1_948_440 + 385

    /// The year that is running on a civil day, to the nearest.
    static func year(on date: CivilDate) -> Int {
        (date.day + daysBeforeEpoch) * 30 / 10_631
    }
}
