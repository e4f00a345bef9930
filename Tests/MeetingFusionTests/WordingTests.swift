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
            $0.trimmingPrefix(" ").trimmingPrefix("SAMARINDA – ") + "."
        }
        #expect(sentences.filter { summary.contains($0) }.count == 2)
        #expect(!summary.contains("SAMARINDA –"))
    }

    @Test("no announcement is the title of what was held, and no question")
    func titleOfWhatWasHeld() throws {
        var articles = self.articles
        articles[0].title = "Gubernur Dijadwalkan Terima Delegasi Dagang Taiwan"
        articles[0].event = Telling.event("2025-05-16", state: .planned)
        articles[1].title = "Delegasi Dagang Taiwan Terima Gubernur, Ada Apa?"
        articles[1].event = Telling.event("2025-05-16", state: .held)
        articles[2].event = Telling.event("2025-05-16", state: .held)
        let content = try #require(Telling.content(articles))
        #expect(content.title == "Delegasi Taiwan Bahas Investasi")
    }

    @Test("a sentence that leans on another is not torn from it")
    func leaning() throws {
        let article = Telling.article(
            "a0",
            text: "Wali kota bertemu pedagang pasar di balai kota pada hari Senin siang itu juga."
                + " Keputusan tersebut disambut tepuk tangan pedagang pasar dan wali kota di balai kota."
                + " Pedagang pasar dan wali kota sepakat memindahkan seratus lapak ke gedung baru.")
        let summary = try #require(Telling.content([article])?.summary)
        #expect(!summary.contains("Keputusan tersebut"))
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
