import Article
import CivilTime

/// Articles as a bad day brings them: several meetings told by several outlets, resent, revised,
/// withdrawn, without dates, out of order, and dated 2099.
struct ArticleStream {
    private var random: SeededRandom
    private var sent: [ArticleRecord] = []
    private var day = 20_000

    init(seed: UInt64) { random = SeededRandom(seed) }

    mutating func next() -> ArticleRecord {
        if Int.random(in: 0..<4, using: &random) == 0 { day += 1 }
        let roll = Int.random(in: 0..<20, using: &random)
        let old = sent.randomElement(using: &random)
        let article: ArticleRecord
        switch (roll, old) {
        case (0, let old?): article = old
        case (1, let old?), (2, let old?): article = revised(old)
        case (3, let old?): article = withdrawn(old)
        default: article = fresh(dated: roll > 5)
        }
        sent.append(article)
        return article
    }

    private mutating func fresh(dated: Bool) -> ArticleRecord {
        let topic = Int.random(in: 0..<6, using: &random)
        let held = day - Int.random(in: 0..<3, using: &random)
        var article = ArticleRecord(
            id: "a\(sent.count)", key: ArticleKey("key\(sent.count)"),
            outlet: Outlet(name: nil, domain: "o\(Int.random(in: 0..<5, using: &random)).example"),
            province: topic == 5 ? "none" : "kaltim", mainText: text(topic, held))
        article.kind = Int.random(in: 0..<8, using: &random) == 0 ? .other : .meeting
        if dated {
            let far = Int.random(in: 0..<25, using: &random) == 0 ? 27_000 : 0
            article.publishedAt = Timestamp(seconds: (day + far) * 86_400)
        }
        var event = Event()
        if Bool.random(using: &random) {
            event.date = CivilDate(day: held)
            event.basis = .explicit
        }
        article.event = event
        article.participants = [person(topic), person(topic)]
        return article
    }

    private mutating func person(_ topic: Int) -> Participant {
        let name = "Nama\(topic) Keluarga\(Int.random(in: 0..<3, using: &random))"
        return Participant(
            name: name, role: nil, organization: "Kantor \(topic)",
            evidence: Evidence(spans: [], confidence: 90, method: "test"))
    }

    private mutating func text(_ topic: Int, _ held: Int) -> String {
        (0..<30).map { _ in
            "kata\(topic)x\(Int.random(in: 0..<12, using: &random))h\(held % 4)"
        }.joined(separator: " ")
    }

    private mutating func revised(_ old: ArticleRecord) -> ArticleRecord {
        var article = old
        article.withdrawn = false
        article.mainText = text(Int.random(in: 0..<6, using: &random), day)
        article.fetchedAt = Timestamp(
            seconds: (day - Int.random(in: 0..<3, using: &random)) * 86_400)
        if Int.random(in: 0..<6, using: &random) == 0 { article.kind = .other }
        return article
    }

    private func withdrawn(_ old: ArticleRecord) -> ArticleRecord {
        var article = ArticleRecord(
            id: old.id, key: old.key, outlet: old.outlet, province: old.province, mainText: "")
        article.withdrawn = true
        return article
    }
}
