import Article
import CivilTime

/// Short made-up articles for tests that need to say little.
enum BriefArticle {
    static func make(
        _ name: String, _ text: String, on day: String? = nil, basis: DateBasis = .explicit,
        printed: String? = nil, published: String? = nil, outlet: String = "a.example",
        people: [String] = [], venue: String? = nil, place: String? = nil
    ) -> ArticleRecord {
        var article = ArticleRecord(
            id: name, key: ArticleKey(name), outlet: Outlet(name: nil, domain: outlet),
            province: "kaltim", mainText: text)
        article.kind = .meeting
        article.publishedAt = published.flatMap { Timestamp($0 + "T09:00:00+08:00") }
        var event = Event()
        event.date = day.flatMap { CivilDate($0) }
        event.basis = event.date == nil ? .none : basis
        event.text = printed
        event.venue = venue
        event.place = place.map { Place(name: $0, code: $0) }
        article.event = event
        article.participants = people.map {
            Participant(
                name: $0, role: nil, organization: nil,
                evidence: Evidence(spans: [], confidence: 90, method: "test"))
        }
        return article
    }

    /// A text of a meeting on mining, long enough to be told from others.
    static let mining = """
        Komisi III memanggil lima perusahaan tambang batu bara untuk membahas rumah retak di Desa \
        Batuah. Perusahaan sepakat membayar ganti rugi Rp4,1 miliar untuk 22 rumah warga.
        """
    static let schools = """
        Wakil wali kota mengajak kepala sekolah swasta menampung lulusan sekolah dasar karena \
        kursi sekolah menengah pertama negeri kurang 3.370 pada penerimaan murid baru.
        """
}
