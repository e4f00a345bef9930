public import CivilTime

/// Names of days, months and small numbers, with the short and wrong spellings in use.
public enum CalendarWords {
    /// The day of the week that a word names, in the spellings in use.
    public static func weekday(_ key: WordKey) -> Weekday? { weekdays[key] }

    /// A month from 1 to 12.
    static func month(_ key: WordKey) -> Int? { months[key] }

    /// A number written as one word, up to eleven.
    static func number(_ key: WordKey) -> Int? { numbers[key] }

    static let partsOfDay = keys("pagi siang sore petang malam subuh")
    static let sunday: WordKey = "minggu"

    private static let weekdayRows = [
        ("senin monday mon", Weekday.monday), ("selasa tuesday tue", .tuesday),
        ("rabu rebo wednesday wed", .wednesday), ("kamis thursday thu", .thursday),
        ("jumat jum'at jumaat friday fri", .friday), ("sabtu saturday", .saturday),
        ("minggu ahad sunday", .sunday),
    ]

    private static let monthRows = [
        ("januari jan january", 1), ("februari pebruari feb peb february", 2),
        ("maret mar march", 3), ("april apr", 4), ("mei may", 5), ("juni jun june", 6),
        ("juli jul july", 7), ("agustus agt agu ags agst aug august", 8),
        ("september sep sept", 9), ("oktober okt oct october", 10),
        ("november nopember nov nop", 11), ("desember des dec december", 12),
    ]

    private static let numberRows = [
        ("satu sehari", 1), ("dua", 2), ("tiga", 3), ("empat", 4), ("lima", 5), ("enam", 6),
        ("tujuh", 7), ("delapan", 8), ("sembilan", 9), ("sepuluh", 10), ("sebelas", 11),
    ]

    private static let weekdays = table(weekdayRows)
    private static let months = table(monthRows)
    private static let numbers = table(numberRows)

    /// Every word with which a date can begin.
    static let openers = keys(
        (weekdayRows.map(\.0) + monthRows.map(\.0) + numberRows.map(\.0) + [
            "pagi siang sore petang malam subuh hari kemarin kemaren semalam tadi besok esok lusa pekan",
            "minggu bulan tahun sepekan seminggu sebulan setahun",
        ]).joined(separator: " "))

    static func keys(_ words: String) -> WordSet {
        WordSet(words.split(separator: " ").map { WordKey(String($0)) })
    }

    static func table<Value: Sendable>(_ rows: [(String, Value)]) -> WordMap<Value> {
        var table: [WordKey: Value] = [:]
        for (words, value) in rows {
            for word in words.split(separator: " ") { table[WordKey(String(word))] = value }
        }
        return WordMap(table)
    }
}
