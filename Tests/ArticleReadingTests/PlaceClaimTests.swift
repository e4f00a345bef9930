import Article
import ArticleReading
import Testing

@Suite struct PlaceClaimTests {
    private func place(_ text: String) throws -> String {
        let place = try ClaimSample.read(text).place
        return "\(place.venue ?? "-") | \(place.place?.code ?? "-")"
    }

    @Test(arguments: [
        (
            "Gubernur Kaltim Badrul Hamka menerima delegasi di Ruang Mawar Lantai 2 Kantor Gubernur Kaltim.",
            "Ruang Mawar Lantai 2 Kantor Gubernur Kaltim | 64.72"
        ),
        (
            "Rapat digelar di Aula Cendana, Hotel Bumi Asri, Balikpapan, dipimpin Kepala Dishub Edy Rasyid.",
            "Aula Cendana, Hotel Bumi Asri, Balikpapan | 64.71"
        ),
        (
            "Bupati Paser Arman Saleh memimpin rapat di kantor Dinas Sosial Paser kemarin.",
            "kantor Dinas Sosial Paser | 64.01"
        ),
        (
            "Wakil Wali Kota Samarinda Rina Hasnah menerima pengurus klub di rumah jabatannya.",
            "rumah jabatannya | 64.72"
        ),
        (
            "Musrenbang Kecamatan Kuaro dibuka Bupati Paser Arman Saleh di BPU Kecamatan, Kamis.",
            "BPU Kecamatan | 64.01"
        ),
        (
            "BONTANG – Wali Kota Bontang Umar Said membuka rembuk stunting di Auditorium Cahaya Baru.",
            "Auditorium Cahaya Baru | 64.74"
        ),
    ])
    func readsVenueAndRegency(_ text: String, _ expected: String) throws {
        #expect(try place(text) == expected)
    }

    @Test func aDatelineIsNoVenue() throws {
        let text = """
            SANGATTA – Dalam rapat konsesi di Balikpapan, Kamis lalu, Asisten II Tono Basri bertemu \
            Kepala Dishub Kaltim Edy Rasyid. Rapat membahas tarif.
            """
        #expect(try place(text) == "- | 64.71")
    }

    @Test func thePlaceOfAPlannedMeetingIsNotThisOnes() throws {
        let text = """
            Bupati Paser Arman Saleh memimpin rapat di Kantor Bupati Paser. Rapat berikutnya \
            dijadwalkan di Hotel Bumi Asri, Balikpapan.
            """
        #expect(try place(text) == "Kantor Bupati Paser | 64.01")
    }

    @Test func otherNewsHasNoPlaceOfAMeeting() throws {
        let claims = try ClaimSample.read(
            "Truk terguling di Samarinda. Sopir dilarikan ke rumah sakit, kecelakaan itu memacetkan jalan."
        )
        #expect(claims.kind == .other)
        #expect(claims.place.place == nil)
    }
}
