import Article
import CivilTime
import Testing

@testable import ArticleReading

/// Articles published on Friday, 16 May 2025, unless a test says otherwise.
@Suite("Other meetings in an article") struct AlsoReportTests {
    private let lead =
        "Bupati Paser Arman Saleh menerima pengurus Koperasi Rimba Jaya di ruang kerjanya, Kamis (15/5/2025)."

    private func others(_ text: String, on day: String = "2025-05-16") throws -> [String] {
        let clean = CleanText(
            paragraphs: text.split(separator: "\n").map(String.init), title: nil,
            publishedOn: CivilDate(day))
        let dates = EventDateReader(clean)
        let event = dates.event()
        return try ClaimSample.claims(clean, otherDays: dates.otherDays(than: event)).alsoReports
            .map { "\($0.date?.description ?? "-") \($0.host ?? "-")" }
    }

    @Test(arguments: [
        (
            "Sehari sebelumnya, Rabu (14/5/2025), rombongan itu bertemu Wali Kota Balikpapan Rina Hasnah.",
            ["2025-05-14 Wali Kota Balikpapan Rina Hasnah"]
        ),
        (
            "Pada Selasa (13/5/2025) Dinas Koperasi Paser menggelar rapat serupa dengan para petani.",
            ["2025-05-13 Dinas Koperasi Paser"]
        ),
        ("Pertemuan lanjutan dijadwalkan pada Rabu (21/5/2025).", ["2025-05-21 -"]),
    ])
    func areTold(_ sentence: String, _ expected: [String]) throws {
        #expect(try others("\(lead)\n\(sentence)") == expected)
    }

    @Test(
        "days of other things are none",
        arguments: [
            "Panen dimulai pada Senin (12/5/2025).",
            "Izin itu berlaku hingga 30 Mei 2025, kata peserta rapat.",
            "\"Kami sudah rapat pada Senin (12/5/2025),\" kata Arman.",
            "Rapat pertama digelar pada 3 Januari 2024.",
            "Pertemuan pada Kamis (15/5/2025) itu berlangsung dua jam.",
        ])
    func otherDays(_ sentence: String) throws {
        #expect(try others("\(lead)\n\(sentence)") == [])
    }

    @Test("a day is told once")
    func once() throws {
        let other = "Rapat lain digelar Selasa (13/5/2025)."
        #expect(try others("\(lead)\n\(other)\n\(other)") == ["2025-05-13 -"])
    }

    @Test("what is moved keeps no second meeting of its first day")
    func moved() throws {
        #expect(
            try others(
                "Rapat yang sedianya digelar Kamis (15/5/2025) diundur ke Selasa (20/5/2025), kata Bupati Paser Arman Saleh."
            ) == [])
    }
}
