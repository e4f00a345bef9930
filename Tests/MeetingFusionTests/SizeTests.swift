import Article
import JSON
import Testing

@testable import MeetingFusion

@Suite("No record is too large")
struct SizeTests {
    /// A name that sounds like no other one's.
    private static func name(_ index: Int) -> String {
        let syllables = ["ba", "ka", "la", "ma", "na", "ra", "sa", "ta", "ga", "ja"]
        let digits = [index / 100, index / 10 % 10, index % 10]
        return "Wak" + digits.map { syllables[$0] }.joined()
    }

    private func flood(_ count: Int, quoteWords: Int) -> [HeldArticle] {
        (0..<count).map { index in
            var article = Telling.article(
                "a\(index)", participants: [Telling.participant(Self.name(index))])
            article.quotes = (0..<6).map { part in
                let words = (0..<quoteWords).map { "k\(index)x\(part)y\($0)" }
                return Telling.quote(Self.name(index), words.joined(separator: " "))
            }
            article.statements = article.quotes
            article.title = String(repeating: "judul ", count: 600)
            return HeldArticle(record: article, why: [])
        }
    }

    /// A tenth of what is allowed, so that the test need not make megabytes.
    private var small: FusionSettings {
        var settings = FusionSettings()
        settings.mostBytes = 100_000
        return settings
    }

    @Test("a flood of articles is cut by the stated rule, and what is left out is counted")
    func flooded() {
        let content = MeetingFusing(flood(120, quoteWords: 200), settings: small)
            .content()
        #expect(content.bytes.count <= 100_000)
        #expect(content.articles.count + (content.omitted["articles"] ?? 0) == 120)
        #expect(content.participants.count + (content.omitted["participants"] ?? 0) == 120)
        #expect(content.quotes.count + (content.omitted["quotes"] ?? 0) == 720)
    }

    @Test("a quotation of many thousand bytes is left out and counted")
    func long() {
        let content = MeetingFusing(flood(1, quoteWords: 2_000), settings: FusionSettings())
            .content()
        #expect(content.quotes.isEmpty && content.omitted["quotes"] == 6)
    }

    @Test("a small meeting loses nothing")
    func unharmed() {
        let content = MeetingFusing(flood(3, quoteWords: 20), settings: FusionSettings()).content()
        #expect(content.omitted.isEmpty && content.quotes.count == 18)
    }
}
