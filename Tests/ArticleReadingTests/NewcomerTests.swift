import Article
import ArticleReading
import Testing

/// Who speaks that the text has only just brought up, or calls by a piece of the name.
@Suite struct NewcomerTests {
    private let lead = """
        Rapat dipimpin Wali Kota Bontang Rustam Saragih, Rabu (5/3/2025).
        "Kita mulai dari dapur," katanya.

        """

    private func last(_ text: String) throws -> String? {
        try #require(try ClaimSample.read(lead + text).quotes.last).speaker
    }

    @Test(arguments: [
        "Kegelisahan itu buru-buru diredam Kepala DPMPTSP Yulita Wening.",
        "Di Melak, kabar itu sampai ke Yulita Wening, 19 tahun.",
        "Ada juga yang kecewa, dan itulah Yulita Wening.",
    ])
    func whoIsBroughtUpRightBeforeSpeaks(_ sentence: String) throws {
        #expect(try last("\(sentence) \"Sudah tertulis, Pak,\" ujarnya.") == "Yulita Wening")
        #expect(
            try last("\(sentence) \"Sudah tertulis, Pak,\" kata perempuan itu.") == "Yulita Wening")
    }

    @Test func ofTwoWhoDoesWhatIsDoneSpeaks() throws {
        let text = """
            Kegelisahan Wali Kota buru-buru diredam Kepala DPMPTSP Yulita Wening. "Sudah tertulis, \
            Pak," jawab perempuan asal Data Dawai tersebut.
            """
        #expect(try last(text) == "Yulita Wening")
    }

    @Test func whomASentenceGoesOnAboutSpeaksBehindIt() throws {
        let text = """
            Kepala DPMPTSP Yulita Wening duduk bersila di antara para petinggi, tidak di kursi. Ia bicara \
            hanya dua kalimat. "Kami terlambat mendaftar kubur itu."
            """
        #expect(try last(text) == "Yulita Wening")
    }

    @Test func theShortFormOfAnOfficeIsTheOffice() throws {
        let text = """
            Wakil Rektor Bidang Umum Universitas Benua Yulita Wening membawa angka.
            "Ada 611 orang," kata Warek Yulita.
            """
        #expect(try last(text) == "Yulita Wening")
        #expect(try ClaimSample.read(lead + text).participants.compactMap(\.name).count == 2)
    }

    /// `tanya` ends as `katanya` does, and is no pronoun's.
    @Test func whoAsksIsNamed() throws {
        #expect(
            try last("Kepala DPMPTSP Yulita Wening berdiri.\n\"Berapa lama?\" tanya Rustam.")
                == "Rustam Saragih")
    }

    @Test func whoseTradeStandsBehindTheNameIsMeantByIt() throws {
        let text = """
            Dari Melak, PLN mengirim Yulita Wening, juru ukur yang hafal tiap belokan.
            Wali Kota Rustam Saragih mengangguk.
            "Bukan biayanya," kata juru ukur itu.
            """
        #expect(try last(text) == "Yulita Wening")
    }

    @Test func aStrangerBehindAPlaceLeavesTheSpeakerOpen() throws {
        #expect(
            try last("Di Pasar Rawa, Xerpq menata sisa cabainya. \"Beli lima biji,\" katanya.")
                == nil)
        #expect(try last("Pesan Petinggi, \"Yang kuat bantu yang tua.\"") == nil)
    }

    @Test func aNameThatActsBehindAPlaceSpeaks() throws {
        #expect(
            try last("Di Pasar Rawa, Hasnah menata sisa cabainya. \"Beli lima biji,\" katanya.")
                == "Hasnah")
    }

    @Test func theSentenceGoesOnAboutWhomItBeganWith() throws {
        let text = """
            Kepala DPMPTSP Yulita Wening mengangguk ketika Wali Kota Rustam Saragih menyebut tiga desa. \
            "Lawannya sepupu," katanya.
            """
        #expect(try last(text) == "Yulita Wening")
    }

    /// Each names the speaker by something else than the name.
    @Test(arguments: [
        "Danrem menambahkan, \"Prajurit kami tidak menunggu surat.\"",
        "Danrem menekankan lima kerawanan. \"Satu komando,\" tegas jenderal bintang satu itu.",
        "Danrem menekankan lima kerawanan. \"Satu komando,\" tegas Jenderal bintang satu tersebut.",
        "Danrem menekankan lima kerawanan.\n\"Satu komando,\" begitu katanya.",
    ])
    func whoIsMeantByAnOffice(_ sentence: String) throws {
        let text = "Turut hadir Komandan Korem Brigjen TNI Yulita Wening.\n\(sentence)"
        #expect(try last(text) == "Yulita Wening")
    }

    @Test func whoseViewIsToldIsStillSpokenOf() throws {
        let text = """
            Kepala DPMPTSP Yulita Wening menengahi. Menurut dia, keputusan ditunda. "Itu mubazir," ujar \
            perempuan itu.
            """
        #expect(try last(text) == "Yulita Wening")
    }

    @Test func whomTheNextSentenceBeginsWithHoldsTheOffice() throws {
        let text = """
            Sindiran itu diamini sang direktur. Yulita Wening mengaku sudah menyediakan komputer di poli.
            "Saya sendiri pun begitu," kata direktur.
            """
        #expect(try last(text) == "Yulita Wening")
        #expect(
            try ClaimSample.read(lead + text).participants.first { $0.name == "Yulita Wening" }?
                .role
                == "direktur")
        let many =
            "Sindiran itu diamini para direktur. Yulita Wening mengaku sudah menyediakan komputer."
        #expect(
            try ClaimSample.read(lead + many).participants.first { $0.name == "Yulita Wening" }?
                .role
                == nil)
    }

    /// Behind `ketika` too, whom a quotation follows says it.
    @Test func whoIsAnnouncedSpeaks() throws {
        let text =
            "Wali Kota Rustam Saragih terdiam ketika Kepala DPMPTSP Yulita Wening mengatakan, \"Kami menolak.\""
        #expect(try last(text) == "Yulita Wening")
    }

    @Test func whatSomebodyIsCalledStandsBehindTheName() throws {
        let text = """
            Di ujung meja ada lelaki tua, Ruslan namanya. "Kami lelah," katanya.
            Yulita Wening, yang mewakili mereka, meminta jeda. "Lebarnya lupa," sindir Acil Wening, begitu ia \
            dipanggil.
            """
        let quotes = try ClaimSample.read(lead + text).quotes
        #expect(quotes.dropFirst().map(\.speaker) == ["Ruslan", "Yulita Wening"])
    }

    @Test func smallWordsDescribeNobody() throws {
        let text = """
            Yulita Wening, yang datang sejak pagi, berdiri di pintu.
            Rustam Saragih membuka map. "Sudah tertulis," kata pria yang memakai topi itu.
            """
        #expect(try last(text) != "Yulita Wening")
    }

    @Test func whoLeadsOneClubDoesNotLeadAnother() throws {
        let text = """
            Ketua KONI Samarinda Yulita Wening mengumumkannya. "Tiga puluh juta," ucap Yuli, sapaannya.
            Ketua PBSI Samarinda menolak. "Ganda campuran dengan raket?" sindirnya.
            """
        let quotes = try ClaimSample.read(lead + text).quotes
        #expect(quotes.dropFirst().map(\.speaker) == ["Yulita Wening", nil])
    }

    @Test func whoOnlyComesAlongDoesNotSpeak() throws {
        let text = """
            Kemarin Wali Kota Rustam Saragih didampingi Kepala DPMPTSP Yulita Wening. "Sudah kami atur," \
            ujarnya.
            """
        #expect(try last(text) == "Rustam Saragih")
    }

    @Test func whoIsSentDoesNot() throws {
        let text = "Kepala DPMPTSP Yulita Wening ditugasi mendata. \"Sudah kami atur,\" ujarnya."
        #expect(try last(text) == "Rustam Saragih")
    }

    @Test func whoOnlyTellsWhichOneIsMeantDoesNot() throws {
        let text = """
            Kabid yang menyertai Kepala DPMPTSP Yulita Wening menyarankan hal lain. "Sudah kami atur," \
            ujarnya.
            """
        #expect(try last(text) == nil)
    }

    @Test func anotherParagraphBringsUpNobody() throws {
        let text = "Kabar itu sampai ke Yulita Wening, 19 tahun.\n\"Sudah kami atur,\" ujarnya."
        #expect(try last(text) != "Yulita Wening")
    }

    @Test(arguments: [("Bung Yos", "Yosafat Rante"), ("Bu Mila", "Nurmila Anwar")])
    func aPieceOfANameBehindATitle(_ called: String, _ name: String) throws {
        let text = """
            Ketua serikat Yosafat Rante dan Kepala DPMPTSP Nurmila Anwar hadir.
            "Pesanan tidak turun," ujar \(called).
            """
        #expect(try last(text) == name)
        let people = try ClaimSample.read(lead + text).participants.compactMap(\.name)
        #expect(people.count == 3)
    }

    @Test func thePieceMayComeFirst() throws {
        let text = """
            "Pesanan tidak turun," ujar Bung Yos.
            Ketua serikat Yosafat Rante lalu pulang.
            """
        #expect(try last(text) == "Yosafat Rante")
    }

    @Test(arguments: [
        // Two names begin so; a piece too short; a word that somebody bears himself.
        ("Bung Yos", "Yosafat Rante", "Yosefina Wening"),
        ("Bung Yo", "Yosafat Rante", "Adnan Amri"),
        ("Bung Yos", "Yosafat Rante", "Yos Amri"),
    ])
    func aPieceThatCouldBeAnothersIsNotTheFirsts(
        _ called: String, _ one: String, _ other: String
    ) throws {
        let text = """
            Ketua serikat \(one) dan Kepala DPMPTSP \(other) hadir.
            "Pesanan tidak turun," ujar \(called).
            """
        #expect(try last(text) != one)
    }

    @Test func withoutATitleItIsAnotherName() throws {
        let text = "Ketua serikat Yosafat Rante hadir.\n\"Pesanan tidak turun,\" ujar Yosa."
        #expect(try last(text) != "Yosafat Rante")
    }

    @Test func aBodyWhoseLettersStandInBracketsIsOneName() throws {
        let text = """
            Ketua BPC Perhimpunan Hotel dan Restoran Indonesia (PHRI) Balikpapan Steven Manurung \
            menerima kebijakan tersebut. "Tamu kami mandi," ucapnya.
            """
        #expect(try last(text) == "Steven Manurung")
        #expect(
            try ClaimSample.read(lead + text).participants.last?.organization
                == "BPC Perhimpunan Hotel dan Restoran Indonesia (PHRI) Balikpapan")
    }
}
