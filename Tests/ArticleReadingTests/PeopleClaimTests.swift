import Article
import ArticleReading
import Testing

@Suite struct PeopleClaimTests {
    @Test func officesBeforeAndAfterTheName() throws {
        let text = """
            Rapat dipimpin Wakil Gubernur Kalimantan Timur Dr. Hj. Nuri Salma, S.H. dan dihadiri \
            Kepala Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Kaltim, Edy Rasyid, serta Wati \
            Hamid, direktur PT Sumber Laut.
            """
        #expect(
            try ClaimSample.participants(text) == [
                "Dr. Hj. Nuri Salma, S.H. | Wakil Gubernur Kalimantan Timur | -",
                "Edy Rasyid | Kepala Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Kaltim"
                    + " | Dinas Pekerjaan Umum dan Penataan Ruang (PUPR) Kaltim",
                "Wati Hamid | direktur PT Sumber Laut | PT Sumber Laut",
            ])
    }

    @Test func tellsAFirmsNameFromItsDirectors() throws {
        let text = """
            Bupati Paser Arman Saleh menerima Direktur PT Batu Jaya Makmur Yohan Bria di Kantor Bupati.
            Yohan membawa tiga usul. Batu Jaya Makmur sudah lama di Paser.
            """
        #expect(
            try ClaimSample.participants(text).contains(
                "Yohan Bria | Direktur PT Batu Jaya Makmur | PT Batu Jaya Makmur"))
    }

    @Test func whoWasAbsentInvitedOrRepresentedTookNoPart() throws {
        let text = """
            Rapat dipimpin Bupati Paser Arman Saleh. Wakil Bupati Ida Rahmi berhalangan. \
            Asisten II Tono Basri hadir mewakili Sekda Umar Said. Rapat berikutnya rencananya \
            dibuka Gubernur Badrul Hamka.
            Pengamat ekonomi Rio Taslim, saat dihubungi terpisah, menyarankan kehati-hatian.
            """
        let claims = try ClaimSample.read(text)
        #expect(claims.participants.map(\.name) == ["Arman Saleh", "Tono Basri"])
        #expect(
            claims.mentioned.map { "\($0.name) \($0.why.rawValue)" } == [
                "Ida Rahmi absent", "Umar Said represented", "Badrul Hamka invited",
                "Rio Taslim outside_voice",
            ])
    }

    @Test(arguments: [EventState.planned, .moved, .cancelled])
    func nobodyTookPartInWhatIsYetToCome(_ state: EventState) throws {
        let claims = try ClaimSample.read(
            "Rapat besok dipimpin Bupati Paser Arman Saleh di Kantor Bupati Paser.", state: state)
        #expect(claims.participants.isEmpty)
        #expect(claims.mentioned.map(\.name) == ["Arman Saleh"])
    }

    @Test func organizationsWithoutANameAreDelegations() throws {
        let text = """
            Rapat di Kantor Bupati Paser dipimpin Bupati Paser Arman Saleh dan dihadiri Dinas \
            Perkebunan, Dinas Lingkungan Hidup, serta perwakilan PT Kebun Raya Tanah.
            """
        #expect(
            try ClaimSample.participants(text).dropFirst() == [
                "- | - | Dinas Perkebunan", "- | - | Dinas Lingkungan Hidup",
                "- | - | PT Kebun Raya Tanah",
            ])
    }

    @Test func anOfficeThatPointsBackGivesAPersonItsRole() throws {
        let text = """
            Samsul membawa setumpuk foto ke rapat dengar pendapat di DPRD Kaltim. Kepala Desa Sukamaju \
            itu bicara paling dulu. "Tanahnya amblas terus," katanya.
            """
        let claims = try ClaimSample.read(text)
        #expect(claims.participants.first?.name == "Samsul")
        #expect(claims.participants.first?.role == "Kepala Desa Sukamaju")
        #expect(claims.quotes.first?.speaker == "Samsul")
    }

    @Test func hallsAndStreetsNamedAfterPersonsAreNobody() throws {
        let claims = try ClaimSample.read(
            """
            Rapat di Aula dr. Hamzah Ali, Jalan H. Umar Said, dipimpin Bupati Paser Arman Saleh.
            """)
        #expect(claims.participants.map(\.name) == ["Arman Saleh"])
        #expect(claims.mentioned.isEmpty)
    }

    @Test func abbreviatedFirmsAreGivenInFull() throws {
        let text = """
            Bupati Paser Arman Saleh bertemu PT Sinar Kandilo Mulia di Kantor Bupati. General Manager \
            PT SKM Yohan Bria mengatakan perusahaannya siap.
            """
        #expect(
            try ClaimSample.participants(text).contains(
                "Yohan Bria | General Manager PT SKM | PT Sinar Kandilo Mulia"))
    }

    @Test(arguments: ["tidak ikut dalam pertemuan itu", "tak turut dalam rapat tersebut"])
    func whoTookNoPartIsNone(words: String) throws {
        let claims = try ClaimSample.read(
            "Rapat dipimpin Bupati Paser Andi Wijaya di Tanah Grogot, Senin (5/5/2025). Ekonom"
                + " Universitas Lembayung, Wening Larasati, \(words). Ia menilai harganya mahal.")
        #expect(claims.participants.compactMap(\.name) == ["Andi Wijaya"])
    }

    @Test(arguments: ["Dayak", "Banjar", "Bugis"])
    func aPeopleIsNoPerson(people: String) throws {
        let claims = try ClaimSample.read(
            "Rapat dipimpin Bupati Paser Andi Wijaya di Tanah Grogot, Senin (5/5/2025). Utusan Dewan"
                + " Adat \(people) Lembayung tertawa kecil.")
        #expect(!claims.participants.contains { $0.name?.contains(people) == true })
    }
}
