import Article
import ArticleReading
import Testing

/// Organizations that took part without a name being given.
@Suite struct DelegationTests {
    private func bodies(_ text: String) throws -> [String?] {
        try ClaimSample.read(text).participants.filter { $0.name == nil }.map(\.organization)
    }

    @Test func aForumIsABodyUnlessItIsAMeeting() throws {
        #expect(
            try bodies("Rapat dihadiri Forum Petani Rumbia dan PWI.") == [
                "Forum Petani Rumbia", "PWI",
            ])
        #expect(try bodies("Rapat dihadiri Forum Konsultasi Publik dan PWI.") == ["PWI"])
    }

    @Test func whoCameAfterAllSentSomebody() throws {
        let text =
            "Pekan lalu PT Batu Mulia tidak hadir. Kali ini PT Batu Mulia hadir dalam rapat itu."
        #expect(
            try bodies("Bupati Paser Arman Saleh memimpin rapat.\n\(text)") == ["PT Batu Mulia"])
    }

    @Test(arguments: [
        "tidak hadir", ", yang tak mengirim wakil, disurati", "justru absen",
        ", pemegang izin di sana, diundang tetapi tidak datang", "yang turut diundang berhalangan",
        ", lewat keterangan tertulis, menyesalkan yang terjadi", "hanya mengirim surat",
        "dan PT Batu Hitam, yang semula menyatakan ikut, batal bergabung",
    ])
    func whoIsSaidToBeAbsentSentNobody(absence: String) throws {
        let lead = "Bupati Paser Arman Saleh memimpin rapat dengan PWI.\n"
        #expect(try bodies("\(lead)PT Batu Mulia hadir dalam rapat itu.").contains("PT Batu Mulia"))
        #expect(
            try !bodies(
                "\(lead)PT Batu Mulia \(absence) dalam rapat itu.".replacing(" ,", with: ",")
            )
            .contains("PT Batu Mulia"))
    }

    @Test(arguments: [
        "yang tidak hanya hadir, tetapi juga membawa data", "yang tidak pernah absen",
        "melalui surat undangan bupati", "yang dulu tidak hadir",
        "yang tidak hadir pada rapat pekan lalu",
    ])
    func whoIsNotSaidToBeAbsentIsThere(aside: String) throws {
        let lead = "Bupati Paser Arman Saleh memimpin rapat."
        #expect(
            try bodies("\(lead) Rapat itu dihadiri PT Batu Mulia \(aside).") == ["PT Batu Mulia"])
    }

    @Test func bothAreAbsentWhereTheNextSentenceSaysSo() throws {
        let lead = "Bupati Paser Arman Saleh memimpin rapat dengan PT Batu Mulia dan PT Batu Hitam."
        #expect(try bodies("\(lead) Keduanya membawa data.") == ["PT Batu Mulia", "PT Batu Hitam"])
        #expect(try bodies("\(lead) Keduanya tidak memenuhi undangan.").isEmpty)
    }

    @Test(arguments: [
        "Rapat dihadiri Polres Berau, Jasa Raharja, dan PLN.",
        "Turut hadir Polres Berau, Telkom Akses, serta PLN.",
    ])
    func aNameThatNobodyBearsInAListOfBodies(text: String) throws {
        let lead = "Bupati Berau Arman Saleh memimpin rapat."
        #expect(try bodies("\(lead)\n\(text)").count == 3)
        #expect(
            try bodies("\(lead)\nRapat dihadiri Polres Berau, Budi Santoso, dan PLN.")
                == ["Polres Berau", "PLN"])
    }

    @Test(arguments: [
        ("Kadin Kaltim mengirim utusannya dalam pertemuan itu.", "Kadin Kaltim"),
        ("Perpani, lewat dua pengurusnya, menagih busur.", "Perpani"),
        ("PT Peti Kemas, yang diwakili direkturnya, mau membayar.", "PT Peti Kemas"),
        ("Satgas Pengawas menempatkan perwakilannya sebagai saksi.", "Satgas Pengawas"),
        ("Dinas Sosial mengirim 80 ton beras ke hulu.", nil),
        ("Dinas Sosial melaporkan 12 kasus dalam rapat itu.", "Dinas Sosial"),
        ("Dinas Sosial melaporkan 12 kasus bulan lalu.", nil),
        ("Forum Komunikasi Umat Beragama hadir dalam rapat.", "Forum Komunikasi Umat Beragama"),
        ("Delegasi terdiri atas Kedutaan Besar Belanda.", "Kedutaan Besar Belanda"),
        ("Peserta berasal dari Dinas Sosial.", "Dinas Sosial"),
        ("LPM, Karang Taruna, dan PKK hadir.", "LPM"),
        ("Keputusan itu dibacakan di hadapan Dinas Sosial.", "Dinas Sosial"),
        ("Tim ahli dari Balai Wilayah Sungai hadir.", "Balai Wilayah Sungai"),
        ("Rombongan DPRD Banjar diterima sekretaris dewan.", "DPRD Banjar"),
        ("Puskesmas Teluk Etam diterima sekretaris dewan.", "Puskesmas Teluk Etam"),
        ("Dinas Sosial Berau diterima sekretaris dewan.", "Dinas Sosial Berau"),
    ])
    func whatABodyDoes(text: String, body: String?) throws {
        let found = try bodies("Bupati Berau Arman Saleh memimpin rapat.\n\(text)")
        #expect(found.compactMap(\.self).first == body)
    }

    @Test func aTeamFromABodyIsWhoAndNotWhere() throws {
        let text = "Rapat dihadiri bupati. Tim ahli dari Balai Wilayah Sungai hadir dalam rapat."
        #expect(try ClaimSample.read(text).place.venue == nil)
    }

    @Test func whoHoldsTheMeetingAndWhomItIsHeldWith() throws {
        let text = """
            SAMARINDA – HIPMI Kaltim beraudiensi dengan Wakil Gubernur Kaltim Rustam Saragih di ruang \
            kerjanya, Rabu (12/3/2025).
            """
        #expect(try bodies(text) == ["HIPMI Kaltim"])
    }

    @Test func everyNameOfAList() throws {
        let text = """
            BALIKPAPAN – Diskusi dipimpin Kepala KSOP Balikpapan Bahar Lubis dan diikuti Asosiasi \
            Pengusaha Truk Indonesia (Aptrindo), PT Samudra Jaya, perwakilan Perum Bulog, serta \
            Dinas Perhubungan Kota Balikpapan.
            """
        #expect(
            try bodies(text) == [
                "Asosiasi Pengusaha Truk Indonesia (Aptrindo)", "PT Samudra Jaya",
                "Perum Bulog", "Dinas Perhubungan Kota Balikpapan",
            ])
    }

    @Test func whoBelongsToABodyComesForIt() throws {
        let text = """
            SANGATTA – Ratusan sopir yang tergabung dalam Aliansi Sopir Batu Bara Kutim mendatangi \
            DPRD Kutim, Selasa (10/2/2026). Mereka diterima Wakil Ketua DPRD Kutim Prayunita Utami.
            """
        #expect(try bodies(text) == ["Aliansi Sopir Batu Bara Kutim"])
    }

    @Test func whoIsOnlySpokenOfOrInvitedIsNone() throws {
        let text = """
            PENAJAM – Bupati PPU Marbun Suraji memimpin rapat koordinasi di kantornya, Senin \
            (3/3/2025). Berdasarkan data Badan Pusat Statistik, panen turun. PT Nipah Lestari akan \
            diundang pada rapat berikutnya.
            """
        #expect(try bodies(text).isEmpty)
    }

    @Test func whoIsTakenToTaskInTheMeetingIsThere() throws {
        let text = """
            BALIKPAPAN – Wakil Wali Kota Balikpapan Ratna Tandilangi menegur PT Tirta Beton dalam \
            rapat di balai kota, Selasa (19/8/2025).
            """
        #expect(try bodies(text) == ["PT Tirta Beton"])
    }

    @Test func whoTakesPart() throws {
        let text = """
            SENDAWAR – Musrenbang Kecamatan Melak dibuka Camat Melak Barlian Yusra. Turut ambil \
            bagian utusan Puskesmas Melak dan PT Rawa Sejati selaku perusahaan penyangga.
            """
        #expect(try bodies(text) == ["Puskesmas Melak", "PT Rawa Sejati"])
    }

    @Test func aVillageWithItsHeadIsNone() throws {
        let text = """
            SANGATTA – Rapat dipimpin Bupati Kutai Timur Rustam Saragih. Kepala Desa Nuha Lias \
            meminta jalan disiram.
            """
        #expect(try bodies(text) == [])
    }

    @Test func theNextOfAListIsNotWhatTheOneBeforeItIs() throws {
        let text = """
            TANA PASER – Rapat dipimpin Bupati Paser Misran Adnan. Turut hadir Kepala Dinas \
            Kesehatan Paser Rina Wulandari, perwakilan Polres Paser serta para perwira staf.
            """
        #expect(try bodies(text) == ["Polres Paser"])
    }

    @Test func whoTakesPartIsSaidInManyWays() throws {
        let text = """
            BALIKPAPAN – Audiensi diterima Sekda Balikpapan Yanti Kuncoro di balai kota, Kamis \
            (17/9/2026). Ikut dalam audiensi empat dosen Universitas Benua Jaya. Perwakilan BKKBN \
            sependapat. Wali Kota sempat turun ke lapangan bareng tim BPBD Balikpapan.
            """
        #expect(
            try bodies(text) == ["Universitas Benua Jaya", "BKKBN", "BPBD Balikpapan"])
    }

    @Test func theNextOfAListDoesNotMakeAFirmOfAPerson() throws {
        let text = """
            SANGATTA – Rapat dipimpin Bupati Kutai Timur Rustam Saragih. Turut hadir Kepala Desa \
            Sepaso Amat Sarkawi, manajemen PT Bara Lestari, serta unsur Dinas Perhubungan.
            """
        #expect(try bodies(text) == ["PT Bara Lestari", "Dinas Perhubungan"])
    }

    @Test func theItemsOfAListOfThoseWhoWereThere() throws {
        let text = """
            TANJUNG REDEB – Rapat dipimpin Bupati Berau Rosna Mappa di Ruang Kakaban, Selasa (4/3/2025).
            Hadir pada kesempatan tersebut:
            1. Ketua Asosiasi Pengelola Resor Derawan (APRD), Pieter van Rossum;
            2. Perwakilan Yayasan Hiu Totol Nusantara;
            3. Polres Berau.
            Bupati meminta aturan tiket dipatuhi. Bahan rapat:
            1. Data PT Rimba Lestari.
            """
        #expect(try bodies(text) == ["Yayasan Hiu Totol Nusantara", "Polres Berau"])
        let people = try ClaimSample.participants(text)
        #expect(
            people.contains(
                "Pieter van Rossum | Ketua Asosiasi Pengelola Resor Derawan (APRD)"
                    + " | Asosiasi Pengelola Resor Derawan (APRD)"))
    }

    @Test func whoSendsSomebodyIsThereWhateverIsAskedOfIt() throws {
        let text = """
            PENAJAM – Rapat dipimpin Bupati PPU Marbun Suraji, Senin (3/3/2025). Ia meminta Polres PPU, \
            yang mengirim seorang perwira, menjaga dermaga. Ia juga meminta Pelindo, yang tidak hadir, \
            menambah loket.
            """
        #expect(try bodies(text) == ["Polres PPU"])
    }

    @Test func namesOfManyWordsAreWhole() throws {
        let text = """
            SAMARINDA – Audiensi dipimpin Gubernur Kaltim Rustam Saragih dan diikuti perwakilan Badan \
            Kepegawaian Daerah, Badan Pengelola Keuangan dan Aset Daerah, serta Persatuan Guru Lembayung.
            """
        #expect(
            try bodies(text) == [
                "Badan Kepegawaian Daerah", "Badan Pengelola Keuangan dan Aset Daerah",
                "Persatuan Guru Lembayung",
            ])
    }

    @Test func bodiesThatNoListKnows() throws {
        let text = """
            SAMARINDA – Rapat dipimpin Gubernur Kaltim Rustam Saragih. Turut hadir unsur Forkopimcam, \
            Polres Berau, pengurus Forgulem, serta HNKL. Dana APBD dipakai lagi.
            """
        #expect(
            Set(try bodies(text)) == ["Forkopimcam", "Polres Berau", "Forgulem", "HNKL"])
    }

    @Test func aFirmsMessIsNoFirm() throws {
        let text = """
            TANA PASER – Rapat dipimpin Camat Kuaro Misran Adnan di Mes Karyawan PT Segara Muat, Kamis \
            (16/10/2025). Turut hadir Polsek Kuaro.
            """
        #expect(try bodies(text) == ["Polsek Kuaro"])
        #expect(try ClaimSample.read(text).place.venue == "Mes Karyawan PT Segara Muat")
    }

    @Test(arguments: ["•", "-", "2."])
    func everyItemOfARollCall(mark: String) throws {
        let text = """
            SANGATTA – Mediasi nelayan digelar Camat Sangatta Selatan Lukman Sarjito.
            Hadir dalam mediasi tersebut:
            \(mark) perwakilan KSOP Sangatta
            """
        #expect(try bodies(text) == ["KSOP Sangatta"])
    }

    @Test func whoTookPartInTheMeeting() throws {
        let text = """
            SANGATTA – Mediasi digelar Camat Sangatta Selatan Lukman Sarjito dan di hadiri Polres Kutim.
            Petugas KSOP yang ikut dalam pertemuan mengatakan hasilnya sudah keluar.
            """
        #expect(Set(try bodies(text)) == ["Polres Kutim", "KSOP"])
    }
}
