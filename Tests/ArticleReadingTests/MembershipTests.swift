import Article
import ArticleReading
import Testing

/// Of which body somebody is, and which bodies came without a name.
@Suite struct MembershipTests {
    private func organization(of name: String, _ text: String) throws -> String? {
        try ClaimSample.read(text).participants.first { $0.name == name }?.organization
    }

    private func bodies(_ text: String) throws -> [String?] {
        try ClaimSample.read(text).participants.filter { $0.name == nil }.map(\.organization)
    }

    @Test func whoLeadsADelegationIsOfIt() throws {
        let text = """
            SAMARINDA – Wakil Gubernur Kaltim Bahtiar Lemba menerima Kestrel Land & Port Corporation \
            (KLPC) di ruang kerjanya, Senin (9/2/2026). Delegasi KLPC dipimpin Wakil Presiden Edwin Marsh.
            """
        #expect(
            try organization(of: "Edwin Marsh", text) == "Kestrel Land & Port Corporation")
    }

    @Test func whoComesFromASideIsOfIt() throws {
        let text = """
            BONTANG – Rapat dipimpin Sekretaris Daerah Bontang Marlinda Sau di kantornya, Senin \
            (9/2/2026). Dari pihak Pelindo hadir Deputi Operasi Guntur Wibawa.
            """
        #expect(try organization(of: "Guntur Wibawa", text) == "Pelindo")
    }

    @Test func whoLeadsABodyIsOfItThoughItsNameComesFirst() throws {
        let text = """
            TENGGARONG – Rapat diikuti Dewan Adat Tonyooi yang dipimpin Lukas Ngerong, Senin (9/2/2026) \
            di Kantor Bupati Kukar, dan dibuka Bupati Kukar Sahdan Murod.
            """
        #expect(try organization(of: "Lukas Ngerong", text) == "Dewan Adat Tonyooi")
        #expect(try bodies(text).isEmpty)
    }

    @Test func aBodyWithoutAWordForItStandsBehindTheOffice() throws {
        let text = """
            TANJUNG REDEB – Bupati Berau Sahdan Murod menerima tamunya di kantornya, Senin (9/2/2026). \
            Manajer Program Lagun Biru Asia, Greta Holm, menjelaskan rencananya.
            """
        #expect(try organization(of: "Greta Holm", text) == "Lagun Biru Asia")
    }

    @Test func whatStandsInAListOfBodiesIsOne() throws {
        let text = """
            SANGATTA – Lokakarya dibuka Bupati Kutim Sahdan Murod di Kantor Bupati Kutim, Senin (9/2/2026) \
            dan dihadiri Dinas Perhubungan, petugas Perumda Danum Jaya, pengurus Gapoktan Rukun Sari, serta \
            XLRI Indonesia.
            """
        #expect(
            try bodies(text) == [
                "Dinas Perhubungan", "Perumda Danum Jaya", "Gapoktan Rukun Sari", "XLRI Indonesia",
            ])
    }

    @Test func aBodyThatCameIsToldBehindItsName() throws {
        let text = """
            BONTANG – Pertemuan pedagang difasilitasi UPTD Pasar Lembayung, Senin (9/2/2026). Satpol PP yang \
            hadir dalam pertemuan itu diminta berjaga.
            """
        #expect(try bodies(text).contains("Satpol PP"))
    }

    @Test func aShortFormInAnotherNameMakesNotOneBodyOfTwo() throws {
        let text = """
            PENAJAM – Pemkab Penajam Paser Utara (PPU) mengumpulkan petani. Wakil Bupati PPU Nuriah Samad \
            menerima Dinas Pertanian PPU dan Bank Danum di Ruang Rapat Bupati, Kamis (2/4/2026).
            """
        #expect(try bodies(text).contains("Dinas Pertanian PPU"))
    }

    @Test func whoseListBeginsWithATeamOrASide() throws {
        let text = """
            TENGGARONG – Rapat banjir dibuka Sekda Kukar Sahdan Murod di kantornya, Senin (9/2/2026). Turut hadir \
            jajaran BPBD, serta tim dari Universitas Lembayung.
            """
        #expect(
            try bodies(text) == ["BPBD", "Universitas Lembayung"])
    }

    @Test func whoJoinsByTelephoneIsThere() throws {
        let text = """
            UJOH BILANG – Rapat dipimpin Bupati Mahakam Ulu Misran Adnan. Camat Long Apari, Kristina \
            Devung, ikut lewat telepon satelit.
            """
        #expect(
            try ClaimSample.read(text).participants.map(\.name) == [
                "Misran Adnan", "Kristina Devung",
            ])
    }

    @Test func whoIsNamedBehindHisBodyIsOfIt() throws {
        let text = """
            BONTANG – Rapat dipimpin Wali Kota Bontang Misran Adnan. Dari BPJS Kesehatan, Bapak Hendra \
            Sapulete menjanjikan verifikasi ulang.
            """
        #expect(
            try ClaimSample.participants(text).last == "Hendra Sapulete | - | BPJS Kesehatan")
    }

    @Test func anAudienceIsNoBody() throws {
        let text = """
            TANJUNG REDEB – Audiensi Aliansi Mahasiswa Berau dengan DPRD Berau berlangsung alot, Senin \
            (9/2/2026). Ketua DPRD Berau Sahdan Murod menerima mereka.
            """
        #expect(try bodies(text) == ["Aliansi Mahasiswa Berau"])
    }

    @Test func whoSpeaksForABodyIsOfIt() throws {
        let text = """
            BARONG TONGKOK – Bupati Kubar Antonius Lejau memimpin rapat di kantornya, Senin (9/2/2026). \
            PT Damai Karbon, melalui Kepala Teknik Tambang Hasiholan Butar, menyanggupi dua rit batu. \
            Hadir pula Sdr. Ricky Sundara (PT Lajur Niaga).
            """
        #expect(try organization(of: "Hasiholan Butar", text) == "PT Damai Karbon")
        #expect(try organization(of: "Ricky Sundara", text) == "PT Lajur Niaga")
    }

    @Test func whoAreNamedBehindABodyAreOfIt() throws {
        let text = """
            TENGGARONG – Bupati Kukar Sahdan Murod menerima delegasi Balai Riset Moorland, yakni Dr. Heike Brandt \
            dan Dr. Jonas Petersen, di kantornya, Senin (9/2/2026).
            """
        #expect(try organization(of: "Dr. Heike Brandt", text) == "Balai Riset Moorland")
        #expect(try organization(of: "Dr. Jonas Petersen", text) == "Balai Riset Moorland")
        #expect(try bodies(text).isEmpty)
    }
}
