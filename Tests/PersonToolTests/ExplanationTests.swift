import Article
import MeetingClustering
import Testing

@testable import PersonTool

@Suite("Each decision is told in words")
struct ExplanationTests {
    private func sighting(_ name: String, _ why: [Reason], version: Int) -> Sighting {
        var article = ArticleRecord(
            id: name, key: ArticleKey("key-\(name)"), outlet: Outlet(name: nil, domain: nil),
            province: "kaltim", mainText: "")
        article.title = "Judul \(name)"
        let meeting = MeetingID("kaltim-1")
        return Sighting(
            kind: .placed, move: 0, article: article, meeting: meeting, why: why,
            changes: [MeetingChange(meeting: meeting, version: version)])
    }

    @Test("which article, which fields, what weight, and the sum")
    func told() {
        var settings = ClusteringSettings()
        settings.weights.bias = -2
        settings.threshold = 0.5
        var explanation = Explanation(settings)
        let first = explanation.lines(
            sighting("a", [Reason(field: "new", article: nil, weight: 0)], version: 1))
        #expect(first == ["a “Judul a”: founds kaltim-1"])
        let second = explanation.lines(
            sighting(
                "b",
                [
                    Reason(field: "text", article: "key-a", weight: 305),
                    Reason(field: "venue_apart", article: "key-a", weight: -8),
                ], version: 2))
        #expect(
            second == [
                "b “Judul b”: joins kaltim-1", "    +3.05 text, beside a “Judul a”",
                "    -0.08 venue_apart, beside a “Judul a”",
                "    -2.00 to begin with: +0.97 in all, over +0.50 joins",
            ])
    }
}
