import Article
import Console
import JSON
import Pipeline
import StageRules
import Testing

/// The three stages in one process, over the shipped rules, and pages to feed them.
struct Newsroom {
    let pipeline: LocalPipeline

    /// The folder with the shipped rules.
    static let configuration =
        String(
            #filePath.split(separator: "/").dropLast(3).reduce("") {
                "\($0)/\($1)"
            }) + "/config"

    /// The shipped rules.
    static let rules = Result { try StageRules.load(configuration) }

    init() throws { pipeline = LocalPipeline(stages: try Self.rules.get().stages) }

    /// Feeds a value as it is, and lets every stage decide.
    func feed(_ value: [UInt8]?) throws {
        pipeline.append(to: .pages, key: nil, value: value)
        try pipeline.run()
    }

    /// Feeds text.
    func feed(_ text: String) throws { try feed(Array(text.utf8)) }

    /// Feeds a page.
    func feed(_ page: Page) throws { try feed(page.bytes) }

    /// The codes of all dead letters, in order.
    var codes: [String] {
        pipeline.records(of: .deadLetters).compactMap { $0.headers.text(of: "mahakam-error-code") }
    }

    func articles() throws -> [ArticleRecord] { try records(of: .articles) }
    func sightings() throws -> [Sighting] { try records(of: .sightings) }
    func meetings() throws -> [Meeting] { try records(of: .meetings) }

    private func records<Record: JSONRecord>(of topic: Topic) throws -> [Record] {
        try pipeline.records(of: topic).map { record in
            try Record(json: JSONParser.parse(try #require(record.value)))
        }
    }

    /// The shipped sample pages, as records.
    static func samples() throws -> [[UInt8]] {
        let source = try ByteSource(path: "\(configuration)/samples/samples.jsonl")
        var samples: [[UInt8]] = []
        while let line = try source.nextLine() { samples.append(line) }
        return samples
    }

    /// A page that reports a meeting, as a scraper would save it.
    static func page(
        url: String? = "https://kabaruji.example/berita/bupati-terima-petani", id: String? = nil,
        detail: String = "membahas saluran irigasi di tiga desa"
    ) -> Page {
        Page(
            url: url, id: id,
            body: .text(
                """
                Beranda
                Daerah
                Bupati Kutai Timur Terima Kelompok Tani Wahau
                SANGATTA – Bupati Kutai Timur Hendra Wijaya menerima perwakilan Kelompok Tani \
                Wahau Makmur di Kantor Bupati Kutai Timur, Selasa (8/7/2025). Pertemuan itu \
                \(detail).
                "Kami mendengar langsung kebutuhan petani dan akan menindaklanjutinya dalam \
                anggaran perubahan," kata Hendra Wijaya seusai pertemuan.
                Ketua Kelompok Tani Wahau Makmur Suparman menyampaikan terima kasih atas waktu \
                yang diberikan oleh pemerintah kabupaten kepada para petani.
                Bagikan:
                Baca juga
                """),
            title: "Bupati Kutai Timur Terima Kelompok Tani Wahau",
            publishedAt: nil, outlet: Outlet(name: "Kabar Uji", domain: "kabaruji.example"))
    }
}
