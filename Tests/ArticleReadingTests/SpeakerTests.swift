import Article
import ArticleReading
import Testing

/// Whose a quotation is where no name stands beside it.
@Suite struct SpeakerTests {
    private func speakers(_ text: String) throws -> [String?] {
        try ClaimSample.read(text).quotes.map(\.speaker)
    }

    @Test func theSubjectSpeaksNotItsCompanion() throws {
        let text = """
            Bupati Paser Misran Adnan didampingi Sekda Paser Yanti Kuncoro menegaskan jalan itu \
            segera dibangun.
            "Tahun ini mulai," ujarnya.
            """
        #expect(try speakers(text) == ["Misran Adnan"])
    }

    @Test func whoIsMetDoesNotSpeak() throws {
        let text = """
            Usai menemui Gubernur Kaltim Rustam Saragih, Direktur PT Batu Mulia Hendra Salim \
            menyampaikan janjinya.
            "Kami bayar bulan depan," katanya.
            """
        #expect(try speakers(text) == ["Hendra Salim"])
    }

    @Test func ofTwoTogetherNobodyIsGuessed() throws {
        let text = """
            Ketua DPRD Kutai Timur Joni Prasetya dan Wakil Ketua DPRD Sayid Anwar menerima serikat \
            buruh di ruang rapat.
            "Kami akan panggil perusahaannya," ujarnya.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func theSentenceBeforeIntroducesAQuotation() throws {
        let text = """
            Koordinator aksi, Marlina Tandi, mengeluh. Ketua DPRD Kutai Timur Joni Prasetya meminta \
            data lengkap. "Serahkan nama semua perusahaan itu."
            """
        #expect(try speakers(text) == ["Joni Prasetya"])
    }

    @Test func anUnknownWordRightBehindAQuotationIsOneOfSaying() throws {
        let text = """
            Kepala Dinas Kesehatan Paser Rina Wulandari menutup rapat.
            "Jangan lempar ke Jakarta terus," sengat Ketua Komisi II Sabar Noordin.
            "Itu bukan tugas kami," kilahnya.
            """
        #expect(try speakers(text).first == "Sabar Noordin")
    }

    @Test func whoeverSpeaksUnknownInBetweenLeavesItOpen() throws {
        let text = """
            Kepala Dinas Sosial Kukar Ani Suryani menjelaskan bantuan itu cair bulan depan.
            Sejumlah warga mengeluhkan data penerima.
            "Nama saya tidak ada padahal sudah didata," katanya.
            """
        #expect(try speakers(text) == [nil])
    }

    @Test func aNameWithACallingIsAPerson() throws {
        let text = """
            Humas PT Samudra Jaya, La Ode Syarifuddin, menyanggupi penyiraman jalan. Nurhayati, warga \
            setempat, ragu. "Tahun lalu janjinya juga sama," celetuknya.
            """
        #expect(try speakers(text) == ["Nurhayati"])
    }

    @Test func aDescriptionComesBeforeTheName() throws {
        let text = """
            Kepala Dinas Sosial Kukar Ani Suryani memandu acara bersama Direktur PT Batu Mulia \
            Kenji Murakawa.
            "Kursinya bagus sekali," kata pemilik sepatu itu, Kenji Murakawa.
            """
        #expect(try speakers(text) == ["Kenji Murakawa"])
    }
}
