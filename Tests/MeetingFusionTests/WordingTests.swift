import Article
import Testing

@Suite("Title, summary and agreement come from what most articles say")
struct WordingTests {
    private var articles: [ArticleRecord] {
        let texts = [
            "SAMARINDA – Gubernur menerima delegasi dagang Taiwan di Ruang Ruhui Rahayu pada Jumat."
                + " Delegasi dagang Taiwan menjajaki investasi energi hijau dan alih teknologi.",
            "Delegasi dagang Taiwan diterima gubernur di Ruang Ruhui Rahayu untuk bicara investasi."
                + " Udara siang itu terasa panas dan jalanan kota macet oleh truk yang mogok.",
            "Investasi energi hijau dibahas gubernur bersama delegasi dagang Taiwan pada Jumat.",
        ]
        let titles = [
            "Gubernur Terima Delegasi Dagang Taiwan", "Siang yang Panas di Kota Tepian",
            "Delegasi Taiwan Bahas Investasi",
        ]
        return texts.indices.map { index in
            var article = Telling.article("a\(index)", text: texts[index])
            article.title = titles[index]
            article.topics = index == 0 ? ["investasi", "energi"] : ["investasi"]
            return article
        }
    }

    @Test("a title and two sentences word for word")
    func chosen() throws {
        let content = try #require(Telling.content(articles))
        #expect(content.title != "Siang yang Panas di Kota Tepian")
        let summary = try #require(content.summary)
        #expect(!summary.contains("Udara siang"))
        let sentences = articles.flatMap { $0.mainText.split(separator: ".") }.map {
            $0.trimmingPrefix(" ") + "."
        }
        #expect(sentences.filter { summary.contains($0) }.count == 2)
    }

    @Test("how many articles say it")
    func agreement() throws {
        let content = try #require(Telling.content(articles))
        let levels = Dictionary(
            uniqueKeysWithValues: content.agreement.map { ($0.claim, $0.level) })
        #expect(levels["date"] == .all && levels["topic:investasi"] == .all)
        #expect(levels["topic:energi"] == .one)
    }

    @Test("one outlet with two articles is one voice")
    func outlets() throws {
        let content = try #require(
            Telling.content([
                Telling.article("a", outlet: "x.example"),
                Telling.article("b", outlet: "x.example"),
            ]))
        #expect(content.agreement.first { $0.claim == "date" }?.level == .one)
    }
}
