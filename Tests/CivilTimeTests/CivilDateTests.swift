import CivilTime
import Testing

@Suite("Days")
struct CivilDateTests {
    @Test("every day of 1583 to 2400 follows the one before")
    func sequence() throws {
        var date = try #require(CivilDate(year: 1583, month: 1, day: 1))
        var weekday = date.weekday.rawValue
        while date.components.year < 2400 {
            let next = date.adding(days: 1)
            let (year, month, day) = next.components
            #expect(CivilDate(year: year, month: month, day: day) == next)
            weekday = (weekday + 1) % 7
            #expect(next.weekday.rawValue == weekday)
            if day == 1 {
                let (y, m, d) = date.components
                #expect(d == CivilDate.days(in: m, of: y))
            }
            date = next
        }
    }

    @Test("known days")
    func known() {
        #expect(CivilDate("1970-01-01")?.day == 0)
        #expect(CivilDate("2025-05-16")?.weekday == .friday)
        #expect(CivilDate("2000-02-29")?.day == 11_016)
        #expect(CivilDate("9999-12-31")?.description == "9999-12-31")
    }

    @Test(
        "days that do not exist, and other spellings",
        arguments: [
            "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "0000-01-01",
            "2025-5-16", "2025/05/16", "16-05-2025", "", "2025-05-16T00:00:00Z",
        ])
    func refused(_ text: String) {
        #expect(CivilDate(text) == nil)
    }
}
