import Article
import ArticleReading
import Testing

@Suite struct PlaceClaimTests {
    private func place(_ text: String) throws -> String {
        let place = try ClaimSample.read(text).place
        return "\(place.venue ?? "-") | \(place.place?.code ?? "-")"
    }

    @Test(arguments: [
        "Bupati Paser Arman Saleh menemui tamunya di ruang kerja Gubernur Kaltim.",
        "Komisi III memanggil dua perusahaan dalam rapat di gedung dewan provinsi, Rabu.",
        "PASER – Rapat digelar di Pusdalops BPBD Kaltim, dipimpin Kepala BPBD Edy Rasyid.",
    ])
    func roomsOfTheProvinceAreInItsCapital(text: String) throws {
        #expect(try ClaimSample.read(text).place.place?.code == "64.72")
    }

    @Test func whoLeadsFromAfarSitsWhereTheMeetingIs() throws {
        let text =
            "PASER – Sekda Provinsi Rina Hasnah memimpin rapat daring dari Balikpapan, Rabu (3/6/2026)."
        #expect(try ClaimSample.read(text).place.place?.code == "64.71")
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
            "Nelayan bertemu Kepala KSOP Edy Rasyid dalam rapat di kantor syahbandar Balikpapan, Senin.",
            "kantor syahbandar Balikpapan | 64.71"
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
        (
            "BALIKPAPAN – Rapat pelabuhan digelar di Convention Centre Swiss Bellhotel, dipimpin Kepala Dishub Edy Rasyid.",
            "Convention Centre Swiss Bellhotel | 64.71"
        ),
        (
            "Gubernur Kaltim Badrul Hamka bertemu Menteri Tono Basri di Jakarta, Kamis, membahas jalan.",
            "- | 31"
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

    @Test(
        "where a meeting was, of several places that are named",
        arguments: [
            (
                "Wali Kota Samarinda Rina Hasnah memimpin rapat yang sedianya digelar di Balai Kota, namun digeser ke Aula Rumah Jabatan Wali Kota.",
                "Aula Rumah Jabatan Wali Kota"
            ),
            (
                "Bupati Kutai Barat Antonius Lejau mengumpulkan mereka bukan di Kantor Bupati melainkan di Gudang PT Damai Karbon.",
                "Gudang PT Damai Karbon"
            ),
            (
                "Perundingan digelar di ruang rapat lantai dua Kantor Disnaker Bontang.",
                "ruang rapat lantai dua Kantor Disnaker Bontang"
            ),
            (
                "Camat Sangatta Selatan Lukman Sarjito memimpin rapat yang bertempat di Tempat Pelelangan Ikan Lembayung.",
                "Tempat Pelelangan Ikan Lembayung"
            ),
            (
                "Komisi III DPRD Balikpapan rapat tentang air di Grand Selasih, hotel yang punya tiga sumur.",
                "Grand Selasih"
            ),
        ])
    func ofSeveral(_ text: String, _ venue: String) throws {
        #expect(try ClaimSample.read(text).place.venue == venue)
    }

    @Test(
        "a name that a district here and a village there have is no place",
        arguments: [
            ("Warga dan Camat Rina Hasnah rapat di Batu Ampar, kemarin.", nil),
            ("Warga dan Lurah Rina Hasnah rapat di Gunung Bahagia, kemarin.", "64.71"),
        ] as [(String, String?)])
    func ofTwo(_ text: String, _ code: String?) throws {
        #expect(try ClaimSample.read(text).place.place?.code == code)
    }

    @Test(
        "where nothing places a meeting, the only regency that the text names does",
        arguments: [
            ("Nelayan asal Bontang itu membawa jaring yang rusak.", "64.74"),
            ("Nelayan asal Bontang itu membawa jaring yang dibeli orang Paser.", nil),
            ("\"Kami nelayan asal Bontang,\" katanya.", nil),
            ("Nelayan asal Jakarta itu membawa jaring yang rusak.", nil),
            ("Nelayan asal Bontang itu membawa jaring dari Jakarta, yang dibiayai JICA.", "64.74"),
            ("Jaring itu dibiayai JICA.", nil),
        ] as [(String, String?)])
    func onlyOne(_ sentence: String, _ code: String?) throws {
        let text = """
            Wali kota memimpin rapat dengan nelayan dan PT Alih Muat, kemarin. Rapat itu \
            berlangsung dua jam. Mereka sepakat. Jaring akan diganti. \(sentence)
            """
        let place = try ClaimSample.read(text).place.place
        #expect(place?.code == code && (place == nil) == (code == nil))
    }
}
