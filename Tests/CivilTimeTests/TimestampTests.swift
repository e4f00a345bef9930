import CivilTime
import Testing

@Suite("Moments")
struct TimestampTests {
    @Test(
        "reads and writes RFC 3339",
        arguments: [
            ("2025-05-16T09:12:00+08:00", 1_747_357_920, "2025-05-16T09:12:00+08:00"),
            ("2025-05-16t01:12:00z", 1_747_357_920, "2025-05-16T01:12:00Z"),
            ("2025-05-16 01:12:00.999Z", 1_747_357_920, "2025-05-16T01:12:00Z"),
            ("1969-12-31T23:59:59Z", -1, "1969-12-31T23:59:59Z"),
            ("1969-12-31T19:59:60-04:00", -1, "1969-12-31T19:59:59-04:00"),
        ])
    func known(_ text: String, _ seconds: Int, _ written: String) throws {
        let moment = try #require(Timestamp(text))
        #expect(moment.seconds == seconds)
        #expect(moment.description == written)
    }

    @Test("what is written is read back", arguments: [-720, -210, 0, 1, 345, 480, 840])
    func roundTrip(offset: Int) {
        for seconds in stride(from: -5_000_000_000, to: 5_000_000_000, by: 123_456_789) {
            let moment = Timestamp(seconds: seconds, offsetMinutes: offset)
            #expect(Timestamp(moment.description) == moment)
        }
    }

    @Test("the day depends on the zone")
    func zone() throws {
        let moment = try #require(Timestamp("2025-05-15T23:30:00Z"))
        #expect(moment.date(offsetMinutes: 0).description == "2025-05-15")
        #expect(moment.date(offsetMinutes: 480).description == "2025-05-16")
        let date = moment.date(offsetMinutes: 480)
        #expect(Timestamp(startOf: date, offsetMinutes: 480).description.hasPrefix("2025-05-16T00"))
    }

    @Test(
        "refuses other spellings",
        arguments: [
            "2025-05-16", "2025-05-16T09:12:00", "2025-05-16T24:00:00Z", "2025-05-16T09:60:00Z",
            "2025-05-16T09:12:00.Z", "2025-05-16T09:12:00+8:00", "2025-02-30T09:12:00Z", "",
            "2025-05-16T09:12:00Zx", "2025-05-16T09:12:00+08:00x",
        ])
    func refused(_ text: String) {
        #expect(Timestamp(text) == nil)
    }
}
