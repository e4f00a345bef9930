import Article
import ArticleReading
import Testing

/// Offices of several nouns, and people without an office.
@Suite struct OfficeNounTests {
    private func line(_ text: String) throws -> [String] { try ClaimSample.participants(text) }

    @Test func aCommaBetweenTheNounsOfOneAgency() throws {
        let text = """
            BONTANG – Rapat dihadiri Kepala Dinas Ketahanan Pangan, Perikanan dan Pertanian (DKP3) \
            Sumardi Latuo di Kantor Wali Kota Bontang, Senin (9/2/2026).
            """
        #expect(
            try line(text) == [
                "Sumardi Latuo | Kepala Dinas Ketahanan Pangan, Perikanan dan Pertanian (DKP3)"
                    + " | Dinas Ketahanan Pangan, Perikanan dan Pertanian (DKP3)"
            ])
    }

    @Test func aListOfAgenciesIsNotOne() throws {
        let text = """
            BONTANG – Rapat dihadiri Kepala Dinas Perhubungan, Kejaksaan dan TNI di Kantor Wali Kota \
            Bontang, Senin (9/2/2026). Rapat dipimpin Wali Kota Bontang Marlinda Sau.
            """
        #expect(try line(text).contains { $0.hasPrefix("Marlinda Sau") })
        #expect(try line(text).allSatisfy { !$0.contains("Perhubungan, Kejaksaan") })
    }

    @Test func dutiesJoinedByAConjunction() throws {
        let text = """
            SEPAKU – Rapat dihadiri Deputi Bidang Sarana dan Prasarana Otorita IKN Prayoga Lase, Senin \
            (9/2/2026).
            """
        #expect(
            try line(text) == [
                "Prayoga Lase | Deputi Bidang Sarana dan Prasarana Otorita IKN | Otorita IKN"
            ])
    }

    @Test func aMarketHasANameOfItsOwn() throws {
        let text = """
            SAMARINDA – Rapat pedagang dipimpin Kepala UPTD Pasar Lembayung, Hilmi Bantara, Senin (9/2/2026).
            """
        #expect(
            try line(text) == [
                "Hilmi Bantara | Kepala UPTD Pasar Lembayung | UPTD Pasar Lembayung"
            ])
    }

    @Test func aSpokesmanIsOfWhomHeSpeaksFor() throws {
        let text = """
            SAMARINDA – Rapat digelar di balai kota, Senin (9/2/2026). Hj Salmiah, juru bicara Paguyuban \
            Pedagang Lembayung, meminta lapak dibagi rata.
            """
        #expect(
            try line(text) == [
                "Hj Salmiah | juru bicara Paguyuban Pedagang Lembayung"
                    + " | Paguyuban Pedagang Lembayung"
            ])
    }

    @Test func aRankWithItsCorps() throws {
        let text = """
            BONTANG – Danlanal Bontang Letkol Laut (P) Brama Santika menemui nelayan di dermaga, Senin \
            (9/2/2026).
            """
        #expect(try line(text).map { $0.split(separator: " |")[0] } == ["Brama Santika"])
    }

    @Test(arguments: [
        "Rizal Amri, penggagas taman baca, membuka obrolan.",
        "Juara tari pesisir, Rizal Amri, bercerita tentang panggungnya.",
        "Koordinator aksi, Rizal Amri, menyebut tarif belum naik.",
        "Penanyanya Rizal Amri, pelukis muda.",
        "Rizal Amri tidak. Pria bertopi itu berdiri.",
    ])
    func namesThatAreExplained(sentence: String) throws {
        let text = """
            SAMARINDA – Dialog seniman digelar Wali Kota Samarinda Marlinda Sau di balai kota, Senin \
            (9/2/2026). \(sentence)
            "Tempatnya sempit," ujarnya.
            """
        #expect(try ClaimSample.quotes(text) == ["Rizal Amri: Tempatnya sempit,"])
    }

    @Test func aPartOfANameIsNoNicknameOfAnother() throws {
        let text = """
            TENGGARONG – Bupati Kukar Sahdan Murod memimpin rapat bersama Kepala Dinas Pariwisata Kukar \
            Wening Astari di pendopo, Rabu (20/5/2026).
            "Kita harus siap," ungkap Sahdan, sapaan akrabnya.
            """
        #expect(try ClaimSample.quotes(text) == ["Sahdan Murod: Kita harus siap,"])
        #expect(try line(text).count == 2)
    }

    @Test func aPlaceIsPartOfAFirmsName() throws {
        let text = """
            SANGATTA – Rapat dipimpin Bupati Kutim Sahdan Murod, Senin (9/2/2026), dan diikuti perwakilan \
            PT Kenanga Wahau Abadi (KWA).
            """
        #expect(
            try line(text).last == "- | - | PT Kenanga Wahau Abadi (KWA)")
        #expect(try line(text).count == 2)
    }

    @Test func whoIsAddressedByHisOfficeIsMeant() throws {
        let text = """
            PENAJAM – Rapat banjir dipimpin Pak Camat Sugandi di kantornya, Senin (9/2/2026). Hadir Kepala Dinas \
            Pertanian PPU Endang Latuo.
            "Minggu depan surut," jawab Pak Camat.
            """
        #expect(try ClaimSample.quotes(text) == ["Sugandi: Minggu depan surut,"])
    }

    @Test func whoActsRightBeforeAQuotationSaysIt() throws {
        let text = """
            PENAJAM – Rapat banjir dipimpin Camat Babulu Sugandi Rante di kantornya, Senin (9/2/2026).
            Kepala Dinas Pertanian PPU Endang Latuo mengetuk meja. "Benihnya sudah dipesan sejak pekan lalu."
            """
        #expect(
            try ClaimSample.quotes(text) == [
                "Endang Latuo: Benihnya sudah dipesan sejak pekan lalu."
            ])
    }
}
