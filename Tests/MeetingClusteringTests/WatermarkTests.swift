import Article
import CivilTime
import Testing

@testable import MeetingClustering

@Suite("How far the pages have come in time")
struct WatermarkTests {
    private let index = MeetingIndex(settings: ClusteringSettings())

    private func feed(_ name: String, _ published: String, outlet: String) -> String? {
        let article = BriefArticle.make(
            name, "Berita \(name).", published: published, outlet: outlet)
        _ = index.place(article)
        return index.state.watermark.map { $0.date(offsetMinutes: 480).description }
    }

    @Test("one page cannot move it far, three outlets that agree can")
    func leaps() {
        #expect(feed("a", "2025-06-01", outlet: "a") == nil)
        #expect(feed("b", "2025-06-02", outlet: "b") == "2025-06-02")
        #expect(feed("c", "2099-01-01", outlet: "c") == "2025-06-02")
        #expect(feed("d", "2099-01-01", outlet: "c") == "2025-06-02")
        #expect(feed("e", "2025-06-08", outlet: "a") == "2025-06-08")
        #expect(feed("f", "2025-05-01", outlet: "a") == "2025-06-08")
        #expect(feed("g", "2025-07-01", outlet: "a") == "2025-06-08")
        #expect(feed("h", "2025-07-02", outlet: "b") == "2025-06-08")
        #expect(feed("i", "2025-07-03", outlet: "c") == "2025-07-01")
    }

    @Test("a first page from 2099 decides nothing")
    func first() {
        #expect(feed("a", "2099-01-01", outlet: "a") == nil)
        #expect(feed("b", "2025-06-01", outlet: "b") == nil)
        #expect(feed("c", "2025-06-03", outlet: "b") == "2025-06-03")
    }

    @Test("where there is one outlet, three of its pages do")
    func alone() {
        _ = feed("a", "2025-06-01", outlet: "a")
        _ = feed("b", "2025-06-01", outlet: "a")
        #expect(feed("c", "2025-08-01", outlet: "a") == "2025-06-01")
        #expect(feed("d", "2025-08-02", outlet: "a") == "2025-06-01")
        #expect(feed("e", "2025-08-03", outlet: "a") == "2025-08-01")
    }
}
