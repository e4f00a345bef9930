import Article
import ArticleReading
import Testing

/// Where an office ends and its holder's name begins.
@Suite struct OfficeNameTests {
    @Test func whatSurelyIsNoNameBelongsToTheOffice() throws {
        let text = """
            NUSANTARA – Delegasi diterima Deputi Bidang Lingkungan Hidup dan Sumber Daya Alam OIKN, \
            Myrna Asnawati Safira, Rabu (21/5/2025).
            """
        #expect(
            try ClaimSample.participants(text).first?.hasPrefix(
                "Myrna Asnawati Safira | Deputi Bidang Lingkungan Hidup dan Sumber Daya Alam OIKN")
                == true)
    }

    @Test func nounsByTheirEndingsAreNoNames() throws {
        let text = """
            BERAU – Kedatangan rombongan disambut Kepala Bidang Aplikasi Informatika Diskominfo \
            Kaltim, Bahrun Nasution, Senin (10/3/2025).
            """
        #expect(
            try ClaimSample.participants(text) == [
                "Bahrun Nasution | Kepala Bidang Aplikasi Informatika Diskominfo Kaltim"
                    + " | Diskominfo Kaltim"
            ])
    }

    @Test func wordsOfOfficesAndMonthsCanBeNames() throws {
        let text = """
            SAMARINDA – Rapat dipimpin Ketua Komisi III Deni Hakim Anwari dan dihadiri Sekretaris \
            Disdikbud Rahmat Ramadhan, Senin (17/3/2025).
            """
        let names = try ClaimSample.read(text).participants.map(\.name)
        #expect(names == ["Deni Hakim Anwari", "Rahmat Ramadhan"])
    }

    @Test func commissionsHaveLettersToo() throws {
        let text = """
            BONTANG – Rapat dengar pendapat dipimpin Ketua Komisi B Rustam HS, Selasa (3/2/2026).
            """
        #expect(try ClaimSample.participants(text) == ["Rustam HS | Ketua Komisi B | Komisi B"])
    }

    @Test func membersInAListShareTheirOffice() throws {
        let text = """
            SANGATTA – Rapat dipimpin Wakil Ketua DPRD Kutai Timur Sayid Anwar, didampingi anggota \
            Komisi II Yulita Ding, S.E., Hj. Marlina Tandi, serta Drs. H. Muh. Yusran Noor.
            """
        let roles = try ClaimSample.read(text).participants.dropFirst().map(\.role)
        #expect(roles == Array(repeating: "anggota Komisi II", count: 3))
    }

    @Test func anOpeningInCapitalsIsNoAbbreviation() throws {
        let text = """
            SARTONO membawa peta. Kepala Desa Batuah itu duduk paling depan dalam rapat dengar \
            pendapat di DPRD Kutai Timur, Senin (5/5/2025).
            """
        #expect(try ClaimSample.read(text).participants.map(\.name) == ["SARTONO"])
    }

    @Test func theDeadAndTheAbsentTookNoPart() throws {
        let text = """
            BALIKPAPAN – Rapat dipimpin Wakil Wali Kota Balikpapan Ratna Tandilangi karena Wali Kota \
            Jusuf Hamdani sedang di Jakarta. Aula itu dinamai menurut almarhum Sudirman Noor. \
            Sekretaris DPRD Lukman Arief tidak turut serta.
            """
        #expect(try ClaimSample.read(text).participants.map(\.name) == ["Ratna Tandilangi"])
    }
}
