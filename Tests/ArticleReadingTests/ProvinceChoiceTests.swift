import Article
import ArticleReading
import CivilTime
import Configuration
import LanguageGuess
import Province
import Testing

/// Two packs at work beside each other; the second is data alone.
@Suite struct ProvinceChoiceTests {
    private static let reader = Result {
        PageReader(
            packs: [
                try ProvinceFolder.load("config/provinces/kaltara"),
                try ProvinceFolder.load("config/provinces/kaltim"),
            ], languageGuesser: try LanguageGuesser())
    }

    private func read(_ text: String, outlet: String = "koran.example") throws -> ArticleRecord {
        let page = Page(
            url: "https://\(outlet)/1", id: nil, body: .text(text),
            publishedAt: Timestamp("2025-05-16T09:00:00+08:00"))
        return try Self.reader.get().read(page, profile: OutletProfile()).article
    }

    private let border =
        "NUNUKAN – Bupati Nunukan menerima pengurus koperasi rumput laut di Kantor Bupati Nunukan,"
        + " Kamis (15/5/2025). Petani dari Sebatik Timur dan Krayan ikut hadir dalam rapat itu."

    @Test func anArticleIsReadByThePackWhosePlacesItNames() throws {
        let article = try read(border)
        #expect(article.province == "kaltara")
        #expect(article.event?.place?.code == "65.03")
        #expect(article.event?.venue == "Kantor Bupati Nunukan")
        let other = try read(
            "SAMARINDA – Wali Kota Samarinda menerima pengurus koperasi di Balai Kota Samarinda,"
                + " Kamis (15/5/2025). Rapat itu dihadiri Camat Sungai Kunjang.")
        #expect(other.province == "kaltim")
        #expect(other.event?.place?.code == "64.72")
    }

    @Test(arguments: [
        ("Tanjung Selor", "65.01"), ("Tideng Pale", "65.04"), ("Malinau", "65.02"),
        ("Tarakan", "65.71"),
    ])
    func placesOfTheSmallPack(name: String, code: String) throws {
        let article = try read(
            "Gubernur Kaltara menggelar rapat koordinasi di \(name), Kalimantan Utara, Rabu"
                + " (14/5/2025). Rapat di \(name) itu dihadiri seluruh kepala dinas.")
        #expect(article.province == "kaltara")
        #expect(article.event?.place?.code == code)
    }

    @Test func whatNamesNoPlaceBelongsToItsOutletsHome() throws {
        let text =
            "Gubernur menerima rombongan pengusaha di ruang kerjanya, Kamis (15/5/2025). Pertemuan"
            + " itu membahas rencana pembangunan pelabuhan baru dan jalan menuju ke sana."
        #expect(try read(text, outlet: "diskominfo.kaltaraprov.go.id").province == "kaltara")
        #expect(try read(text, outlet: "kaltimprov.go.id").province == "kaltim")
        #expect(try read(text).province == PageReader.noProvince)
    }

    @Test func theOrderOfThePacksPlaysNoPart() throws {
        let packs = [
            try ProvinceFolder.load("config/provinces/kaltim"),
            try ProvinceFolder.load("config/provinces/kaltara"),
        ]
        let turned = PageReader(packs: packs, languageGuesser: try LanguageGuesser())
        let kantor = "Rapat digelar di Kantor Gubernur, Kamis (15/5/2025), dan dihadiri para camat."
        for text in [border, kantor] {
            let page = Page(url: "https://koran.example/1", id: nil, body: .text(text))
            let article = try turned.read(page, profile: OutletProfile()).article
            #expect(try Self.reader.get().read(page, profile: OutletProfile()).article == article)
        }
    }

    @Test(arguments: [
        ("SAMARINDA – Wali kota menerima pengusaha di ruang kerjanya, Kamis pagi.", "kaltim"),
        ("Wali kota menerima pengusaha di Samarinda, lalu terbang ke Jakarta.", "kaltim"),
        ("Wali kota menerima pengusaha di ruang kerjanya, Kamis pagi.", "none"),
    ])
    func oneWellKnownPlaceIsEnoughWhereNoOtherIsNamed(text: String, province: String) throws {
        #expect(try read(text).province == province)
    }

    @Test func whoMeetsElsewhereIsOfTheirProvince() throws {
        let text =
            "Jakarta – Gubernur Kalimantan Utara Samsul Bahri menemui Menteri Perhubungan Dedi Irawan di"
            + " kantornya, Kamis (15/5/2025). Rapat itu membahas pelabuhan."
        #expect(try read(text).province == "kaltara")
        #expect(try read(text).event?.place?.code == "31")
    }

    @Test func whatNamesAPlaceOnlyAtItsEndIsOfNoProvince() throws {
        let text =
            "Jakarta – Menteri Perhubungan Dedi Irawan menerima pengusaha kapal di kantornya, Kamis"
            + " (15/5/2025). Rapat itu membahas tarif angkutan barang untuk tahun depan. "
            + String(repeating: "Pengusaha meminta tarif yang tetap selama lima tahun. ", count: 8)
            + "Kapal mereka berlayar sampai Samarinda."
        #expect(try read(text).province == PageReader.noProvince)
    }

    @Test(arguments: [
        ("Suara Nunukan\nBeranda | Nunukan | Opini", "kaltara"),
        ("Suara Rakyat\nBeranda | Daerah | Opini", "none"),
        ("Suara Jakarta\nBeranda | Nunukan | Jakarta | Surabaya", "none"),
    ])
    func whatNamesNoPlaceBelongsWhereTheRestOfItsPageDoes(head: String, province: String) throws {
        let article = try read(
            head + "\nGubernur menerima rombongan pengusaha di ruang kerjanya, Kamis (15/5/2025)."
                + " Rapat itu membahas rencana pembangunan pelabuhan baru.")
        #expect(article.province == province)
        #expect(!article.mainText.contains("Beranda"))
    }

    @Test func whatNamesNoPlaceBelongsWhereItsOutletUsuallyWritesOf() throws {
        let reader = try Self.reader.get()
        let text = "Gubernur menerima rombongan pengusaha di ruang kerjanya, Kamis (15/5/2025)."
        var profile = OutletProfile()
        for number in 1...3 {
            let page = Page(
                url: "https://koran.example/nunukan-\(number)", id: nil, body: .text(border))
            profile = try reader.read(page, profile: profile).profile
            let plain = Page(url: "https://koran.example/\(number)", id: nil, body: .text(text))
            let article = try reader.read(plain, profile: profile).article
            #expect(article.province == (number < 3 ? PageReader.noProvince : "kaltara"))
        }
    }
}
