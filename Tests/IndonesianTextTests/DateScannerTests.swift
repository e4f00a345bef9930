import CivilTime
import IndonesianText
import Testing

/// Published on a Friday, 16 May 2025, unless a test says otherwise.
@Suite struct DateScannerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let dates: [String]
        var testDescription: String { text }

        init(_ text: String, _ dates: String...) {
            self.text = text
            self.dates = dates
        }
    }

    /// Each found date as `text=date`, `text=date/last`, or `text=?`.
    private func scan(_ line: String, on day: String? = "2025-05-16") -> [String] {
        let text = TokenizedText(Array(line.utf8))
        return DateScanner(text, publishedOn: day.flatMap { CivilDate($0) }).expressions().map {
            let last = $0.endDate.map { "/\($0)" } ?? ""
            return "\(text.text($0.tokens))=\($0.date.map { "\($0)\(last)" } ?? "?")"
        }
    }

    @Test(arguments: [
        Case("rapat, Jumat (16/5/2025).", "Jumat (16/5/2025)=2025-05-16"),
        Case("rapat Jum'at, 16 Mei 2025 pagi", "Jum'at, 16 Mei 2025=2025-05-16"),
        Case("Jum’at (16/5)", "Jum’at (16/5)=2025-05-16"),
        Case("Rabu 16 April 2025 pukul 09.00", "Rabu 16 April 2025=2025-04-16"),
        Case("Kamis siang (15/5/25)", "Kamis siang (15/5/25)=2025-05-15"),
        Case("hari Selasa tanggal 13 Mei 2025", "Selasa tanggal 13 Mei 2025=2025-05-13"),
        Case("pada 16-5-2025 dan 2025-05-17", "16-5-2025=2025-05-16", "2025-05-17=2025-05-17"),
        Case("mulai 16.05.2025.", "16.05.2025=2025-05-16"),
        Case("tanggal 9/5 kemarin", "9/5=2025-05-09", "kemarin=2025-05-15"),
        Case("10 Nopember 2024", "10 Nopember 2024=2024-11-10"),
        Case("3 Pebruari dan 4 Agt", "3 Pebruari=2025-02-03", "4 Agt=2025-08-04"),
        Case("28 Desember", "28 Desember=2024-12-28"),
        Case("January 15, 2025", "January 15, 2025=2025-01-15"),
        Case("16 Mei tahun 2024", "16 Mei tahun 2024=2024-05-16"),
    ])
    func calendarDates(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test(arguments: [
        Case("Rabu dua puluh satu Mei, pukul sembilan", "Rabu dua puluh satu Mei=2025-05-21"),
        Case("tanggal sebelas April di lamin", "sebelas April=2025-04-11"),
        Case(
            "tiga belas Mei dua ribu dua puluh empat",
            "tiga belas Mei dua ribu dua puluh empat=2024-05-13"),
        Case("tiga puluh satu Januari", "tiga puluh satu Januari=2025-01-31"),
        Case("dua Kapal dan tiga puluh orang"),
        Case("lima puluh Mei", "Mei=?"),
        Case("besok, Sabtu, di kantor camat", "besok=2025-05-17", "Sabtu=2025-05-17"),
        Case("lusa, Minggu siang", "lusa=2025-05-18", "Minggu siang=2025-05-18"),
    ])
    func daysInWords(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test(arguments: [
        Case("14-16 Mei 2025", "14-16 Mei 2025=2025-05-14/2025-05-16"),
        Case("14 – 16 Mei", "14 – 16 Mei=2025-05-14/2025-05-16"),
        Case("14 hingga 16 Mei", "14 hingga 16 Mei=2025-05-14/2025-05-16"),
        Case("28 April - 2 Mei 2025", "28 April - 2 Mei 2025=2025-04-28/2025-05-02"),
        Case("Rabu (14-16/5/2025)", "Rabu (14-16/5/2025)=2025-05-14/2025-05-16"),
    ])
    func ranges(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test(arguments: [
        Case("pada 1 Muharam 1447 H", "1 Muharam 1447 H=2025-06-27"),
        Case("10 Muharram 1447 Hijriah di", "10 Muharram 1447 Hijriah=2025-07-06"),
        Case("1 Ramadan 1446 H", "1 Ramadan 1446 H=2025-03-01"),
        Case("12 Rabiul Awal 1446", "12 Rabiul Awal 1446=2024-09-16"),
        Case("29 Jumadil Akhir 1400 H", "29 Jumadil Akhir 1400 H=1980-05-15"),
        Case("17 Dzulqa’dah", "17 Dzulqa’dah=2025-05-15"),
        // By the tables that is Friday the 16th.
        Case("Kamis, 18 Zulkaidah 1446 H", "Kamis, 18 Zulkaidah 1446 H=2025-05-15"),
        Case("27 Juni 2025 / 1 Muharam 1447 H", "27 Juni 2025=2025-06-27"),
        Case("1 Muharam 1447 H (27 Juni 2025)", "27 Juni 2025=2025-06-27"),
        Case(
            "1 Muharam 1447 H bertepatan dengan Jumat, 27 Juni 2025",
            "Jumat, 27 Juni 2025=2025-06-27"),
        Case("40 Muharam 1447 H"), Case("Rajab 3 kali"), Case("3 orang Safar"),
    ])
    func islamicDays(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test(arguments: [
        Case("hari ini", "hari ini=2025-05-16"), Case("pagi tadi", "pagi tadi=2025-05-16"),
        Case("kemarin sore", "kemarin sore=2025-05-15"),
        Case("kemarin lusa", "kemarin lusa=2025-05-14"),
        Case("lusa kemarin", "lusa kemarin=2025-05-14"),
        Case("berjalan semalam suntuk"), Case("semalam", "semalam=2025-05-15"),
        Case("besok", "besok=2025-05-17"), Case("lusa", "lusa=2025-05-18"),
        Case("dua hari lalu", "dua hari lalu=2025-05-14"),
        Case("3 hari yang lalu", "3 hari yang lalu=2025-05-13"),
        Case("tiga hari lagi", "tiga hari lagi=2025-05-19"),
        Case("sehari lalu", "sehari lalu=2025-05-15"),
        Case("sehari sebelumnya", "sehari sebelumnya=2025-05-15"),
        Case(
            "Rabu, lalu dua hari sebelumnya", "Rabu=2025-05-14",
            "dua hari sebelumnya=2025-05-12"),
        Case("kemarin (15/5)", "kemarin (15/5)=2025-05-15"),
        Case("hari ini, Jumat (16/5/2025)", "hari ini=2025-05-16", "Jumat (16/5/2025)=2025-05-16"),
    ])
    func relativeDates(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test(arguments: [
        Case("Kamis", "Kamis=2025-05-15"), Case("Jumat pagi", "Jumat pagi=2025-05-16"),
        Case("pada Jumat lalu", "Jumat lalu=2025-05-09"),
        Case("Jumat kemarin", "Jumat kemarin=2025-05-09"),
        Case("Kamis lalu (15/5)", "Kamis lalu (15/5)=2025-05-15"),
        Case("Kamis pekan lalu", "Kamis pekan lalu=2025-05-08"),
        Case("Senin mendatang", "Senin mendatang=2025-05-19"),
        Case("Senin pekan depan", "Senin pekan depan=2025-05-19"),
        Case("Rabu pekan ini", "Rabu pekan ini=2025-05-14"),
        Case("rapat pada Minggu, kata dia", "Minggu=2025-05-11"),
    ])
    func weekdays(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test(arguments: [
        "setiap Kamis", "tiap hari Senin", "dua minggu", "Trending Minggu Ini", "skor 2-1",
        "3/4 jalan",
        "kelas 10/11", "Nomor 027/118/2025", "KT 1234 AB", "Generasi Emas 2040", "Pasal 12 ayat 3",
        "Rp16.500", "Jalan 17 Agustus 1945", "tahun 2025/2026", "99 Mei", "30 Februari 2025",
        "16/13/2025",
        "UU 23/2014", "pukul 10.00", "Mei bertanya", "12,5 persen",
    ])
    func noDates(_ line: String) {
        #expect(scan(line).filter { !$0.hasSuffix("=?") } == [])
    }

    @Test(arguments: [
        Case("Juni 2024", "Juni 2024=?"), Case("pekan lalu", "pekan lalu=?"),
        Case("akhir Maret", "Maret=?"), Case("bulan depan", "bulan depan=?"),
    ])
    func longTimesHaveNoDay(_ example: Case) {
        #expect(scan(example.text) == example.dates)
    }

    @Test func withoutAPublicationOnlyWholeDatesAreKnown() {
        #expect(
            scan("Kamis (6/2), kemarin, Senin, 6 Februari 2025", on: nil) == [
                "Kamis (6/2)=?", "kemarin=?", "Senin, 6 Februari 2025=2025-02-06",
            ])
    }

    @Test func aWrongWeekdayIsKeptAndKnown() throws {
        let text = TokenizedText(Array("Senin (18/3/2025)".utf8))
        let date = try #require(DateScanner(text, publishedOn: nil).expressions().first)
        #expect(date.date == CivilDate("2025-03-18"))
        #expect(date.hasWrongWeekday)
    }

    @Test(arguments: [
        ("pukul 14.00 Wita", "14:00"), ("jam 9", "09:00"), ("14:30 WIB", "14:30"),
        ("pukul 09.00-11.00", "09:00"),
    ])
    func timesOfDay(line: String, time: String) {
        let text = TokenizedText(Array(line.utf8))
        #expect(ClockTime.all(in: text).map(\.text) == [time])
    }

    @Test func numbersAreNoTimes() {
        let text = TokenizedText(Array("Rp14.30 dan 25.00 orang, skor 3.10, pukul 26".utf8))
        #expect(ClockTime.all(in: text).isEmpty)
    }

    /// Random words of a date grammar: whatever comes out lies in order within the text.
    @Test func anyMixtureIsSafe() {
        let parts = [
            "Senin", "Minggu", "(", ")", ",", "16", "5", "/", "2025", "-", "Mei", "hari", "ini",
            "lalu",
            "pekan", "dua", "9999", "31", "12-14", "2025-05-16", "pukul", "10.00", "kemarin", ".",
            "–",
        ]
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<2_000 {
            let line = (0..<12).map { _ in parts.randomElement(using: &generator) ?? "" }
                .joined(separator: Bool.random(using: &generator) ? " " : "")
            let text = TokenizedText(Array(line.utf8))
            var last = 0
            for date in DateScanner(text, publishedOn: CivilDate("2025-05-16")).expressions() {
                #expect(
                    date.tokens.lowerBound >= last && date.tokens.upperBound <= text.tokens.count)
                last = date.tokens.upperBound
            }
        }
    }
}
