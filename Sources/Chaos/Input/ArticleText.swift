/// What one outlet writes about a meeting: the page as a scraper saves it, furniture included.
struct ArticleText: Sendable {
    let title: String
    let page: String

    /// The text that chance makes of a meeting for an outlet.
    init(
        _ meeting: MeetingSketch, outlet: SyntheticProvince.Outlet, _ random: inout ChaosRandom
    ) {
        title = random.pick(Self.titles(meeting))
        var body = [random.pick(Self.leads(meeting))]
        body += random.shuffled(Self.bodies(meeting)).prefix(random.number(1...2))
        body.append(Self.speech(meeting, random.below(3)))
        body.append(random.pick(Self.endings(meeting)))
        page =
            ([outlet.name, "Beranda", "Daerah", "Ekonomi", "Olahraga", title] + body + [
                "Baca juga berita daerah lainnya", "Bagikan", "Hak Cipta \(outlet.name)",
            ]).joined(separator: "\n")
    }

    private static func titles(_ m: MeetingSketch) -> [String] {
        [
            "\(m.host) Bertemu \(m.guest), Bahas \(m.topic)",
            "Bahas \(m.topic), \(m.guestRole) Temui \(m.host)",
            "\(m.hostRole) dan \(m.guestRole) Sepakati \(m.topic)",
            "Pertemuan di \(m.venue.name): \(m.topic) Jadi Perhatian",
        ]
    }

    private static func leads(_ m: MeetingSketch) -> [String] {
        let city = m.regency.name.uppercased()
        let (short, long) = (NewsWords.shortDate(m.day), NewsWords.longDate(m.day))
        return [
            "\(city) – \(m.hostRole) \(m.host) menerima kunjungan \(m.guestRole) \(m.guest) di "
                + "\(m.venue.name), \(short). Keduanya membahas \(m.topic).",
            "\(city) – Pertemuan \(m.hostRole) \(m.host) dengan \(m.guestRole) \(m.guest) "
                + "berlangsung di \(m.venue.name), \(m.regency.name), \(long).",
            "\(m.guestRole) \(m.guest) beraudiensi dengan \(m.hostRole) \(m.host) terkait "
                + "\(m.topic) di \(m.venue.name), \(m.regency.name), \(short).",
            "\(m.hostRole) \(m.host) menggelar rapat bersama \(m.guestRole) \(m.guest) di "
                + "\(m.venue.name), \(short). Agendanya \(m.topic).",
        ]
    }

    private static func bodies(_ m: MeetingSketch) -> [String] {
        [
            "Wilayah yang didahulukan adalah Kecamatan \(m.districts[0]) dan Kecamatan "
                + "\(m.districts[1]) di \(m.regency.name).",
            "Nilai pekerjaan diperkirakan Rp\(m.amount) miliar dan dikerjakan bertahap.",
            "Sedikitnya \(m.people) keluarga di Kecamatan \(m.districts[2]) akan menerima manfaat "
                + "dari \(m.topic).",
            "Hadir pula perwakilan \(m.province.institutions[m.number % 5]) serta para camat dari "
                + "\(m.regency.name).",
            "Usulan tentang \(m.topic) sudah masuk ke \(m.province.name) sejak tahun lalu.",
        ]
    }

    private static func speech(_ m: MeetingSketch, _ which: Int) -> String {
        switch which {
        case 0: "“\(m.quotes[0]),” kata \(m.host)."
        case 1: "“\(m.quotes[1]),” ujar \(m.guest)."
        default: "“\(m.quotes[0]),” kata \(m.host). Sementara itu, \(m.guest) menyatakan siap."
        }
    }

    private static func endings(_ m: MeetingSketch) -> [String] {
        [
            "Pertemuan lanjutan dijadwalkan bulan depan di \(m.regency.name).",
            "Kedua pihak akan membentuk tim kecil yang melapor ke \(m.province.name).",
            "Hasil pembicaraan dituangkan dalam berita acara.",
        ]
    }
}
