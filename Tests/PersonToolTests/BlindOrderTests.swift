import Article
import CivilTime
import JSON
import Testing

@testable import PersonTool

@Suite("Labelled articles as a feed would bring them")
struct BlindOrderTests {
    private let labelled: [LabelledArticle]

    init() throws {
        labelled = try (0..<24).map { number in
            let hour = number % 8 + 10
            let text = """
                {"id": "n\(number)", "meeting": null, "url": "https://o.example/\(number)",
                 "title": "Judul \(number)", "page": "Judul \(number)\\nSatu.\\nDua.",
                 "main_text": "\(Self.paragraph)\\nDua.", "gold": {"topics": []},
                 "published_at": "2025-03-1\(number / 8)T\(hour):00:00+08:00"}
                """
            return try LabelledArticle(json: JSONParser.parse(Array(text.utf8)))
        }
    }

    private static let paragraph = String(repeating: "Wali kota menerima tamu. ", count: 12)

    private func numbers(_ seed: UInt64, shufflesDays: Bool) -> [Int] {
        BlindOrder(labelled, seed: seed, shufflesDays: shufflesDays).articles.compactMap {
            Int($0.article.id.dropFirst())
        }
    }

    @Test("they come in order of time, under ids that a seed decides")
    func byTime() {
        #expect(numbers(1, shufflesDays: false) == Array(0..<24))
        let ids = { (seed: UInt64) in
            Set(BlindOrder(labelled, seed: seed).articles.map(\.id))
        }
        #expect(ids(1).count == 24 && ids(1).isDisjoint(with: ids(2)))
    }

    @Test("within a day the order is a matter of the seed, and days stay in order")
    func withinDays() {
        let order = numbers(1, shufflesDays: true)
        #expect(order.map { $0 / 8 } == (0..<24).map { $0 / 8 })
        #expect(order != Array(0..<24) && order != numbers(2, shufflesDays: true))
    }

    @Test("a lead alone is the first paragraph, mostly without title and time")
    func leads() {
        let leads = (1...20).flatMap { seed in
            labelled.map { LeadAlone($0, seed: UInt64(seed)).article }
        }
        #expect(leads.allSatisfy { $0.mainText == Self.paragraph })
        let (titled, timed) = (
            leads.count { $0.page.title != nil }, leads.count { $0.page.publishedAt != nil }
        )
        #expect((100...240).contains(titled) && (60...180).contains(timed))
    }
}
