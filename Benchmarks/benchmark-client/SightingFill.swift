import Article
import CivilTime
import JSON
import Kafka

/// Fills a topic with sightings of invented articles, each of another one.
///
/// They carry `id`, `url`, `title` and `published_at` beside the article too, where the peer looks
/// for them; readers of ours pass over members that they do not know.
struct SightingFill {
    private static let batch = 1000
    private let options: ClientOptions

    init(_ options: ClientOptions) { self.options = options }

    /// Answers how large a record is.
    func fill() async throws -> JSON {
        let wanted = try options.number("records")
        let topic = try options.text("topic")
        let producer = try KafkaProducer(
            ProducerConfiguration(client: options.client, linger: .milliseconds(5)))
        try await producer.warmUp(topics: [topic])
        var bytes = 0
        for number in 0..<(wanted / Self.batch) {
            let values = (0..<Self.batch).map { Self.value(number * Self.batch + $0) }
            bytes += values.map(\.count).reduce(0, +)
            try await producer.enqueue(
                values.enumerated().map {
                    ProducerRecord(
                        topic: topic, key: Array("p\($0.offset % 64)".utf8), value: $0.element)
                })
        }
        try await producer.flush()
        await producer.close()
        return .object(["bytes": .integer(bytes / max(1, wanted))])
    }

    private static func value(_ number: Int) -> [UInt8] {
        let article = article(number)
        let sighting = Sighting(
            kind: .placed, move: 0, article: article, meeting: MeetingID("m-\(number / 3)"),
            why: [], changes: [])
        var object = sighting.members
        object["id"] = .string(article.key.text)
        object["url"] = .optional(article.url)
        object["title"] = .optional(article.title)
        object["published_at"] = .optional(article.publishedAt?.description)
        return JSON.object(object).bytes
    }

    private static func article(_ number: Int) -> ArticleRecord {
        let key = String(UInt64(number) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
        var article = ArticleRecord(
            id: "page-\(number)", key: ArticleKey(key),
            outlet: Outlet(name: "Warta Hilir", domain: "warta-hilir.example"), province: "kaltim",
            mainText: (0..<12).map { sentences[(number + $0 * 7) % sentences.count] }
                .joined(separator: "\n"))
        article.url = "https://warta-hilir.example/2025/05/\(number)/pertemuan"
        article.title = "Gubernur menerima delegasi nomor \(number) di Samarinda"
        article.publishedAt = Timestamp(seconds: 1_747_000_000 + number * 60, offsetMinutes: 480)
        article.kind = .meeting
        article.language = "id"
        article.topics = ["investasi", "lingkungan"]
        return article
    }

    private static let sentences = [
        "Gubernur menerima delegasi di ruang rapat utama, Samarinda, Jumat (16/5/2025).",
        "“Kami menyambut baik rencana ini dan berharap warga ikut merasakan manfaatnya,” katanya.",
        "Dalam pertemuan tersebut dibahas rencana pembangunan pelabuhan peti kemas dan air bersih.",
        "Rombongan dipimpin direktur perusahaan dan didampingi kepala dinas penanaman modal.",
        "Pertemuan lanjutan dijadwalkan setelah kajian selesai disusun bersama dinas terkait.",
        "Nilai investasi yang direncanakan mencapai ratusan miliar rupiah dalam tiga tahun.",
        "Wakil gubernur mengingatkan agar kajian lingkungan diselesaikan lebih dahulu.",
        "Selain itu, kedua pihak sepakat membentuk tim kecil yang bertemu setiap bulan.",
        "Para tamu kemudian meninjau lokasi di tepi Sungai Mahakam bersama wali kota.",
        "Ia menambahkan, pelatihan tenaga kerja setempat menjadi syarat kerja sama tersebut.",
        "Kunjungan itu adalah yang kedua sejak nota kesepahaman ditandatangani tahun lalu.",
        "Pemerintah provinsi menyiapkan lahan seluas belasan hektare di kawasan industri.",
        "Menurut rencana, pekerjaan dimulai pada awal tahun depan dan selesai dalam dua tahap.",
    ]
}
