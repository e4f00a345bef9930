import Foundation

/// A small labelled corpus, made up: each meeting told by three outlets, and news of none.
struct MadeNews {
    private static let hosts = ["Darmawan Saleh", "Rusdi Hakim", "Yuliana Tamrin"]
    private static let matters = [
        ["pabrik karet", "petani karet", "bibit"], ["jembatan timbang", "truk", "jalan rusak"],
        ["air bersih", "pipa", "pelanggan"], ["kapal wisata", "dermaga", "pelancong"],
        ["sekolah terbuka", "guru", "asrama"], ["pupuk", "sawah", "panen"],
    ]

    /// The lines of a file; another number makes other news.
    static func lines(_ number: Int) throws -> String {
        var lines: [String] = []
        for (place, matter) in matters.enumerated() {
            let day = 3 + place * 2 + number * 13
            let host = hosts[(place + number) % hosts.count]
            let guest = "Tamu\(number)\(place) Keluarga\(number)\(place)"
            for outlet in 0..<3 {
                let opening = [
                    "Wali Kota Samarinda \(host) menerima \(guest) di Balai Kota Samarinda",
                    "\(guest) bertemu Wali Kota Samarinda \(host) di Balai Kota Samarinda",
                    "Pertemuan Wali Kota Samarinda \(host) dengan \(guest) berlangsung hangat",
                ][outlet]
                let text = """
                    SAMARINDA – \(opening), (\(day)/3/2025). Keduanya membahas \(matter[0]) dan \
                    \(matter[(outlet + 1) % 3]) yang lama dikeluhkan warga kota.
                    \(guest) meminta pemerintah kota segera menata \(matter[2]) sebelum akhir tahun.
                    """
                lines.append(
                    try line(
                        "n\(number)-\(place)-\(outlet)", meeting: "m\(number)-\(place)",
                        outlet: outlet, day: day + 1, title: "\(host) bahas \(matter[0])", text))
            }
            lines.append(
                try line(
                    "n\(number)-\(place)-none", meeting: nil, outlet: place % 3, day: day,
                    title: "Harga \(matter[0]) naik",
                    "Harga \(matter[0]) di pasar naik \(place + 2) persen sejak awal pekan."))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func line(
        _ id: String, meeting: String?, outlet: Int, day: Int, title: String, _ text: String
    ) throws -> String {
        let time = "2025-03-\(day < 10 ? "0" : "")\(day)T08:00:00+08:00"
        let object: [String: Any] = [
            "id": id, "meeting": meeting.map { $0 as Any } ?? NSNull(),
            "url": "https://o\(outlet).example/\(id)",
            "outlet": ["name": "Outlet \(outlet)", "domain": "o\(outlet).example"],
            "published_at": time, "title": title, "page": "\(title)\n\(text)", "main_text": text,
            "gold": ["topics": [String]()],
        ]
        return String(
            decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys),
            as: UTF8.self)
    }
}
