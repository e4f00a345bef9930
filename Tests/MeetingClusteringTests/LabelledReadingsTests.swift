import Article
import Testing

@testable import MeetingClustering

@Suite("Part 1 of the labelled corpus, as a person read it")
struct LabelledReadingsTests {
    /// BCubed F1 of what the index makes of the articles in this order (Bagga and Baldwin 1998).
    private func quality(_ articles: [(record: ArticleRecord, meeting: String?)]) -> Double {
        let index = MeetingIndex(settings: ClusteringSettings())
        var found: [String: String] = [:]
        for article in articles {
            for sighting in index.place(article.record) {
                found[sighting.article.id] = sighting.meeting?.text ?? sighting.article.id
            }
        }
        let gold = articles.map { ($0.record.id, $0.meeting ?? $0.record.id) }
        var (precision, recall) = (0.0, 0.0)
        for (id, meeting) in gold {
            let mine = Set(gold.map(\.0).filter { found[$0] == found[id] })
            let theirs = Set(gold.filter { $0.1 == meeting }.map(\.0))
            let both = Double(mine.intersection(theirs).count)
            precision += both / Double(mine.count)
            recall += both / Double(theirs.count)
        }
        let count = Double(gold.count)
        return 2 * (precision / count) * (recall / count) / (precision / count + recall / count)
    }

    @Test("its meetings are found")
    func found() throws {
        #expect(try quality(LabelledReadings().articles) >= 0.95)
    }

    @Test("they are found in other orders too", arguments: 1...4)
    func shuffled(seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        let articles = try LabelledReadings().articles.shuffled(using: &random)
        #expect(quality(articles) >= 0.9)
    }
}
