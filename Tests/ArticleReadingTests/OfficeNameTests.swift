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

    @Test func whoIsNamedBehindBernamaHoldsTheOffice() throws {
        let text = """
            SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan, Senin (17/3/2025). Lurah bernama Sahrul \
            mencoba menenangkan warga.
            """
        #expect(try ClaimSample.participants(text).contains("Sahrul | Lurah | -"))
    }

    @Test(arguments: [
        ("Rombongan dipimpin Yulita Wening selaku Presiden Direktur.", "Presiden Direktur"),
        ("Yulita Wening, sang rektor, memimpin rapat itu.", "rektor"),
        (
            "Yulita Wening, perempuan kepala kampung Long Melaham, memimpin rapat.",
            "kepala kampung Long Melaham"
        ),
        ("Ketua rombongan, Yulita Wening, mengaku keberatan.", "Ketua rombongan"),
        ("Kepala Bidang Anggaran Yulita Wening mengaku keberatan.", "Kepala Bidang Anggaran"),
        (
            "Kepala Kantor KSOP Sangatta Yulita Wening mengaku keberatan.",
            "Kepala Kantor KSOP Sangatta"
        ),
        ("Rapat dibuka Ketua Harian Yulita Wening di aula.", "Ketua Harian"),
        ("Rapat dibuka Asisten II Yulita Wening di aula.", "Asisten II"),
        ("Rapat dibuka Asisten Dua Yulita Wening di aula.", "Asisten Dua"),
        (
            "Rapat dibuka Pangdam VI/Mulawarman Mayjen TNI Yulita Wening di aula.",
            "Pangdam VI/Mulawarman"
        ),
        ("Dokter Yulita Wening, Ketua IDI Paser, memimpin rapat itu.", "Ketua IDI Paser"),
        (
            "Mediator hubungan industrial Yulita Wening memimpin rapat itu.",
            "Mediator hubungan industrial"
        ),
    ])
    func theOfficeIsToldInManyPlaces(sentence: String, office: String) throws {
        let text = "SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan di aula.\n" + sentence
        let roles = try ClaimSample.read(text).participants.filter { $0.name == "Yulita Wening" }
        #expect(roles.map(\.role) == [office])
    }

    @Test(arguments: [
        ("Petinggi Yohanes Huvang mengusulkan kas desa.", "Yohanes Huvang"),
        ("Camat Rusdi Lamato yang memandu rapat meminta jeda.", "Rusdi Lamato"),
        ("Juru bicaranya, Rusdi Lamato, menyerahkan salinan surat.", "Rusdi Lamato"),
        ("Wakil perusahaan, Hery Setiabudi, mengaku keberatan.", "Hery Setiabudi"),
    ])
    func whatNoPlaceIsCalledIsTheHoldersName(sentence: String, name: String) throws {
        let text = "SAMARINDA – Rapat dipimpin Bupati Paser Misran Adnan di aula.\n" + sentence
        #expect(try ClaimSample.read(text).participants.map(\.name) == ["Misran Adnan", name])
    }

    @Test func whatBodyAnOfficeIsOfMayBeToldByItsShortForm() throws {
        let text = """
            SENDAWAR – Rapat dipimpin Bupati Kutai Barat Misran Adnan dan dihadiri Kapolres AKBP Rusdi \
            Lamato serta Danramil Kapten Yusak Jaang. Penyidik Polres Kutai Barat menyelidikinya, dan \
            Koramil Melak menjaga jalan.
            """
        #expect(
            try ClaimSample.read(text).participants.filter { $0.name != nil }.map(\.organization)
                == [nil, "Polres Kutai Barat", "Koramil Melak"])
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

    @Test func unitsOfTheArmyHaveNumbersAndNames() throws {
        let text = """
            PENAJAM – Bupati PPU Marbun Suraji menerima Danrem 095/Antang Banua Brigjen TNI Rustam \
            Saragih, Kamis (20/8/2026). Danrem didampingi Dandim 0928/PPU Letkol Inf Deni Hakim \
            Anwari dan Dandim 0909/Kutai Timur Joni Prasetya.
            "Prajurit siap membantu," tegas Danrem.
            """
        let units = try ClaimSample.participants(text).filter { $0.contains("Dan") }
        #expect(
            units == [
                "Rustam Saragih | Danrem 095/Antang Banua | -",
                "Deni Hakim Anwari | Dandim 0928/PPU | -",
                "Joni Prasetya | Dandim 0909/Kutai Timur | -",
            ])
        let said = try ClaimSample.quotes(text)
        #expect(said == ["Rustam Saragih: Prajurit siap membantu,"])
    }

    @Test func theNameOfAUnitEndsBeforeItsCommandersName() throws {
        let text = """
            TANA PASER – Wakil Bupati Paser Raihana Sulaiman bertemu Danrem 095 Teguh Prakoso, Jumat \
            (21/8/2026). Hadir pula Komandan Kodim 0904/Paser Letkol Arm Agung Nugraha dan Danrem 091/Aji Surya \
            Bayu Kuncoro.
            """
        let people = try ClaimSample.participants(text)
        #expect(people.contains("Teguh Prakoso | Danrem 095 | -"))
        #expect(people.contains("Agung Nugraha | Komandan Kodim 0904/Paser | Kodim 0904/Paser"))
        #expect(people.contains("Bayu Kuncoro | Danrem 091/Aji Surya | -"))
    }

    @Test func whoIsElectedSomewhereIsFromThere() throws {
        let text = """
            SENDAWAR – Rapat dihadiri anggota DPD asal Kaltim Rosa Ayu Wulandari dan anggota DPRD \
            Kaltim dapil Kutai Barat Yohana Lenjau, Rabu (2/9/2026).
            """
        #expect(
            try ClaimSample.read(text).participants.map(\.name) == [
                "Rosa Ayu Wulandari", "Yohana Lenjau",
            ])
    }

    @Test func whatIsAPartOfOfficesIsAGivenNameToo() throws {
        let text = """
            TENGGARONG – Bupati Kukar Agung Nugraha menerima Jaksa Agung Rustam Saragih dan Kepala \
            Dinas Perhubungan Muda Lestari, Senin (3/3/2025).
            """
        let people = try ClaimSample.participants(text)
        #expect(people.contains("Agung Nugraha | Bupati Kukar | -"))
        #expect(people.contains("Rustam Saragih | Jaksa Agung | -"))
        #expect(people.contains { $0.hasPrefix("Muda Lestari | Kepala Dinas Perhubungan") })
    }
}
