import Article
import ArticleReading
import CivilTime
import JSON
import Testing

@Suite struct PageReaderTests {
    private let body =
        "SAMARINDA – Gubernur menerima pengurus koperasi nelayan di ruang kerjanya, kemarin. Mereka membahas harga solar."

    private func published(_ head: String, fetchedAt: String? = nil, fed: String? = nil) throws
        -> String?
    {
        var page = Reading.page("\(head)\n\(body)", title: "Gubernur Terima Koperasi Nelayan")
        page.fetchedAt = fetchedAt.flatMap { Timestamp($0) }
        page.publishedAt = fed.flatMap { Timestamp($0) }
        return try Reading.article(page).publishedAt?.description
    }

    @Test(arguments: [
        ("Jumat, 16 Mei 2025 | 09:12 WITA", "2025-05-16T09:12:00+08:00"),
        ("Jum'at, 16 Mei 2025 09.12", "2025-05-16T09:12:00+08:00"),
        ("16/05/2025 09:12 WIB", "2025-05-16T09:12:00+07:00"),
        ("May 16, 2025", "2025-05-16T00:00:00+08:00"),
        ("Penulis: Dina S. / 16 Mei 2025", "2025-05-16T00:00:00+08:00"),
    ])
    func theDateLineBelowTheTitle(line: String, moment: String) throws {
        #expect(try published("Gubernur Terima Koperasi Nelayan\n\(line)") == moment)
    }

    @Test func theDayOfTheVisitAboveTheTitleIsNotBelieved() throws {
        #expect(
            try published("Minggu, 27 April 2025\nHome\nGubernur Terima Koperasi Nelayan\nBagikan")
                == nil)
    }

    @Test func theFeedersTimeGoesFirst() throws {
        let title = "Gubernur Terima Koperasi Nelayan\nJumat, 16 Mei 2025"
        #expect(try published(title, fed: "2025-05-17T01:00:00Z") == "2025-05-17T01:00:00Z")
    }

    @Test func aTimeAfterTheFetchCountsAsNone() throws {
        let fetched = "2025-05-20T00:00:00Z"
        #expect(try published("x", fetchedAt: fetched, fed: "2025-05-22T01:00:00Z") == nil)
        #expect(
            try published("x", fetchedAt: fetched, fed: "2025-05-20T12:00:00Z")
                == "2025-05-20T12:00:00Z")
        #expect(try published("x", fed: "9999-12-31T23:59:59Z") == nil)
    }

    @Test func relativeDaysGoByTheProvincesClock() throws {
        var page = Reading.page(
            "SAMARINDA – Gubernur memimpin rapat koordinasi di kantornya, kemarin. Rapat itu membahas harga solar untuk nelayan."
        )
        // 17 May at 00:30 in Samarinda, still the 16th in Greenwich.
        page.publishedAt = Timestamp("2025-05-16T16:30:00Z")
        #expect(try Reading.article(page).event?.date == CivilDate("2025-05-16"))
    }

    @Test(arguments: [
        ("Penulis: Dina S. | Editor: Raka", "Penulis: Dina S."),
        ("Oleh Dina Safitri · 16 Mei 2025", "Oleh Dina Safitri"),
        ("Reporter : Dina", "Reporter : Dina"), ("Editor: Raka", nil), ("by Dina", "by Dina"),
    ])
    func bylines(line: String, byline: String?) throws {
        #expect(try Reading.article(Reading.page("\(line)\n\(body)")).byline == byline)
        #expect(try Reading.article(Reading.page("\(body)\n\(line)")).byline == byline)
    }

    @Test func aPageThatShowsOnlyTheBeginningIsAPart() throws {
        let lead =
            "Puluhan warga ikut masuk dan menagih janji direksi soal air yang mati dua belas hari. Hasilnya? Direksi janji air kembali normal dan …"
        let page = Reading.page(
            "Beranda\nWarga Tagih Janji Direksi\nBy Tasya\n\(lead)\nLanjut baca →\nKomentar\nBelum ada komentar. Yuk!",
            title: "Warga Tagih Janji Direksi")
        let article = try Reading.article(page)
        #expect(article.mainText == lead)
        #expect(article.partial)
        #expect(try !Reading.article(Reading.page(body)).partial)
    }

    @Test func beginningsOfOtherArticlesAreNoArticle() throws {
        let lead = "Puluhan warga menagih janji direksi soal air yang mati selama dua belas hari …"
        #expect(throws: PageFault.self) {
            try Reading.article(
                Reading.page(
                    "Terkini\n\(lead)\nLanjut baca →", title: "Indeks Berita Terkini Hari Ini"))
        }
    }

    @Test func sentencesAreNoBylines() throws {
        let text = "\(body)\nOleh karena itu, harga solar akan dibahas lagi dengan Pertamina."
        let article = try Reading.article(Reading.page(text))
        #expect(article.byline == nil)
        #expect(article.mainText == text)
    }

    @Test(arguments: [
        ("\n(adv/diskominfo)", true), (" (ADV)", true),
        ("\nPenulis: D | ADV Diskominfo Kota", true), ("", false),
        ("\nAdv Diskominfo Kota", true), ("\n(Pariwara)", true),
        ("\nArtikel ini merupakan advertorial kerja sama dengan pemerintah kota", true),
        ("\nBerita Advertorial Kutai Timur Terbaru", false),
        ("\nAdvertorial", false), (" (red)", false),
        ("\nBerita Lainnya\n(ADV) Wali Kota Resmikan Taman Baca", false),
    ])
    func advertorials(tail: String, isMarked: Bool) throws {
        #expect(try Reading.article(Reading.page(body + tail)).advertorial == isMarked)
    }

    @Test(arguments: [("ADVERTORIAL", true), ("Pariwara", true), ("Ekonomi", false)])
    func aLabelBetweenTitleAndText(label: String, isMarked: Bool) throws {
        let title = "Wali Kota Membuka Rapat Anggaran di Balai Kota"
        let page = Reading.page("\(title)\n\(label)\n\(body)", title: title)
        #expect(try Reading.article(page).advertorial == isMarked)
    }

    @Test func corrections() throws {
        #expect(try Reading.article(Reading.page(body, title: "Ralat: Harga Solar")).correction)
        #expect(
            !(try Reading.article(Reading.page(body, title: "Koreksi Harga Solar")).correction))
        #expect(!(try Reading.article(Reading.page(body)).correction))
    }

    @Test func languages() throws {
        #expect(try Reading.article(Reading.page(body)).language == "id")
        let english =
            "The governor received the delegation of the trade office in his office on Friday and they talked about investment in the province for two hours."
        let article = try Reading.article(Reading.page(english))
        #expect(article.language == "en")
        #expect(article.mainText == english)
    }

    @Test func whatTheFeederSaidIsKept() throws {
        let page = Page(
            url: "https://www.koran.example/x?utm_source=a", id: "k-1", body: .text(body),
            outlet: Outlet(name: "Koran", domain: "koran.example"),
            fetchedAt: Timestamp("2025-05-20T00:00:00Z"),
            partial: true)
        let article = try Reading.article(page)
        #expect(article.id == "k-1")
        #expect(article.url == "https://koran.example/x")
        #expect(article.outlet == Outlet(name: "Koran", domain: "koran.example"))
        #expect(article.partial)
        #expect(article.fetchedAt == page.fetchedAt)
    }

    @Test func aFurtherPartOfAnArticleIsNotTheWholeOfIt() throws {
        let whole = try Reading.article(Reading.page(body, url: "https://koran.example/x"))
        for address in ["https://koran.example/x?page=2", "https://koran.example/x?halaman=3"] {
            let part = try Reading.article(Reading.page(body, url: address))
            #expect(part.partial && part.key == whole.key)
        }
        for address in [
            "https://koran.example/x?page=all", "https://koran.example/x?page=1",
            "https://amp.koran.example/x/amp",
        ] {
            let same = try Reading.article(Reading.page(body, url: address))
            #expect(!same.partial && same.key == whole.key)
        }
    }

    @Test func aSentenceThatNothingEndsIsAnArticleWhereThereIsHardlyAnythingElse() throws {
        let lead =
            "SENDAWAR: Usulan pasar baru disampaikan Kepala Dinas Perdagangan Kutai Barat, Lian Bura,"
            + " di Balai Agung Aji Tulur Jejangkat, Senin, 5 Mei 2025"
        let title = "Kepala Dinas Perdagangan Kutai Barat Usulkan Pasar Baru"
        #expect(try Reading.article(Reading.page(lead)).mainText == lead)
        let page = Reading.page("\(title)\n\(lead)", title: title)
        #expect(try Reading.article(page).mainText == lead)
        let menu = "Beranda | Politik | Ekonomi | Olahraga | Hiburan | Kesehatan | Opini | Kontak"
        #expect(throws: PageFault.self) { try Reading.article(Reading.page(menu)) }
    }

    @Test func theSameInputGivesTheSameOutput() throws {
        let page = Reading.page(body)
        let reader = try Reading.reader()
        let first = try reader.read(page, profile: OutletProfile())
        for _ in 0..<5 {
            let again = try reader.read(page, profile: OutletProfile())
            #expect(again.article.bytes == first.article.bytes)
            #expect(again.profile.bytes == first.profile.bytes)
        }
    }
}
