import Article
import Testing

@Suite("What several outlets quote stands once, with all of them")
struct SpeechTests {
    private func quotes(_ articles: [[Quote]], people: [String] = []) throws -> [MeetingQuote] {
        let records = articles.enumerated().map { index, quotes in
            var article = Telling.article(
                "a\(index)", participants: people.map { Telling.participant($0) })
            article.quotes = quotes
            return article
        }
        return try #require(Telling.content(records)).quotes
    }

    @Test("nearly the same words are one quotation")
    func near() throws {
        let quotes = try quotes([
            [Telling.quote("Seno Aji", "Kami siap membuka pintu bagi investor dari Taiwan,")],
            [Telling.quote("Seno Aji", "Kami siap buka pintu bagi investor dari Taiwan.")],
            [Telling.quote("Seno Aji", "Infrastruktur akan kami benahi lebih dulu.")],
        ])
        #expect(quotes.map(\.support.articles.count) == [2, 1])
    }

    @Test("a stretch of a longer quotation is the same one")
    func stretch() throws {
        let long = "Izin kita mudahkan, komitmen tolong dijaga sampai selesai, itu saja pesan saya."
        let quotes = try quotes([
            [Telling.quote("A B", "komitmen tolong dijaga sampai selesai")],
            [Telling.quote("A B", long)],
        ])
        #expect(quotes.map(\.text) == [long])
    }

    @Test("the speaker has the name that the meeting uses")
    func speaker() throws {
        let quotes = try quotes(
            [[Telling.quote("Vinh", "Kami datang untuk mendengar dahulu.")]],
            people: ["Tran Quoc Vinh"])
        #expect(quotes.first?.speaker == "Tran Quoc Vinh")
    }

    @Test("no speaker rather than a wrong one")
    func contradicted() throws {
        let text = "Kami datang untuk mendengar dahulu."
        let tie = try quotes([
            [Telling.quote("Seno Aji", text)], [Telling.quote("Rudy Hartono", text)],
        ])
        #expect(tie.map(\.speaker) == [nil] && tie.map(\.attribution) == [.none])
        let won = try quotes([
            [Telling.quote("Seno Aji", text)],
            [Telling.quote("Rudy Hartono", text, .carried)],
        ])
        #expect(won.map(\.speaker) == ["Seno Aji"] && won.map(\.attribution) == [.named])
    }
}
