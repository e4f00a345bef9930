import Article
import Testing

@testable import MeetingClustering

@Suite("Which article a birth holds")
struct HeldArticlesTests {
    private let traits = ArticleTraits(
        ArticleRecord(
            id: "a", key: ArticleKey("a"), outlet: Outlet(name: nil, domain: "a.example"),
            province: "kaltim", mainText: "Rapat."), limits: TextLimits(),
        background: Background(permille: [:], documents: 100))

    @Test("as a dictionary would tell, also where old births come back", arguments: 1...6)
    func asModelled(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        var held = HeldArticles()
        var model: [Int: MeetingID] = [:]
        var (first, next) = (0, 0)
        func set(_ birth: Int, _ meeting: MeetingID?) {
            model[birth] = meeting
            held[birth] = meeting.map { .init(traits: traits, meeting: $0) }
        }
        for step in 0..<12_000 {
            switch Int.random(in: 0..<12, using: &random) {
            case 0...7:
                set(next, MeetingID("m\(step)"))
                next += 1
            case 8 where next > first: set(Int.random(in: first..<next, using: &random), nil)
            case 9 where next > first + 2_000:
                for birth in first..<first + 1_500 { set(birth, nil) }
                first += 1_500
                held.forget(before: first)
            case 10 where first > 5:
                first -= 5
                set(first, MeetingID("back\(step)"))
            default: break
            }
        }
        #expect(first > 3_000)
        for birth in first..<next + 5 {
            #expect(held[birth]?.meeting == model[birth])
            #expect(held.mark(of: birth) == model[birth].map { $0.hashValue | 1 })
        }
        #expect(held[-1] == nil)
    }
}
