import Article
import Testing

@testable import MeetingClustering

@Suite("How alike an article and those of a meeting are")
struct LikenessTests {
    private func vector(_ a: ArticleRecord, _ b: ArticleRecord) throws -> FeatureVector {
        var settings = ClusteringSettings()
        settings.background = ["gubernur": 300, "kaltim": 500]
        let index = MeetingIndex(settings: settings)
        _ = index.place(a)
        return try #require(index.candidates(for: index.reading(of: b)).first).vector
    }

    private func people(role: String?) throws -> Double {
        var second = BriefArticle.make("b", BriefArticle.mining, people: ["Doni Kusuma"])
        second.participants[0].role = role
        return try vector(
            BriefArticle.make("a", BriefArticle.mining, people: ["Doni Kusuma"]), second)[.people]
    }

    @Test("who holds an office that is in every third report says little by being there")
    func office() throws {
        let plain = try people(role: nil)
        #expect(plain > 0.5)
        #expect(try people(role: "Kepala Dinas Perkebunan Kaltim") == plain)
        #expect(try people(role: "Gubernur Kaltim") < plain / 2)
    }

    @Test(
        "a name is the same in every spelling",
        arguments: [
            ("H. Sabarudin Yamin", true), ("Sabaruddin Jamin", false), ("Li Wei", false),
        ])
    func spelling(name: String, isSame: Bool) throws {
        let first = BriefArticle.make(
            "a", BriefArticle.mining, people: ["Sabaruddin Yamin", "Lie Wei"])
        let second = BriefArticle.make("b", BriefArticle.mining, people: [name])
        #expect((try vector(first, second)[.people] > 0) == isSame)
    }

    @Test("of few words some are alike by chance: the same likeness of a brief text counts less")
    func significance() throws {
        let brief = "Komisi memanggil perusahaan tambang"
        let short = try vector(BriefArticle.make("a", brief), BriefArticle.make("b", brief))
        let long = try vector(
            BriefArticle.make("a", BriefArticle.mining), BriefArticle.make("b", BriefArticle.mining)
        )
        for feature in [Feature.text, .lead, .cover] {
            #expect(short[feature] > 0 && short[feature] < long[feature] / 2, "\(feature)")
        }
    }

    @Test("a province holds its regencies: the two are not apart")
    func place() throws {
        let first = BriefArticle.make("a", BriefArticle.mining, place: "31.71")
        for (code, isApart) in [("31", 0.0), ("31.71", 0), ("64.72", 1)] {
            let second = BriefArticle.make("b", BriefArticle.mining, place: code)
            #expect(try vector(first, second)[.placeApart] == isApart, "\(code)")
        }
    }

    @Test("of a day and a weekday that do not fit one is wrong: that they meet says half as much")
    func days() throws {
        let first = BriefArticle.make("a", BriefArticle.mining, on: "2025-06-10")
        for (day, printed, value) in [
            ("2025-06-10", "Selasa (10/6/2025)", 1.0), ("2025-06-11", "Selasa (11/6/2025)", 0.5),
        ] {
            let second = BriefArticle.make("b", BriefArticle.mining, on: day, printed: printed)
            #expect(try vector(first, second)[.date] == value, "\(printed)")
        }
    }
}
