import Article
import Testing

@testable import MeetingClustering

@Suite("Sightings number what they change")
struct SightingTests {
    private struct Book {
        var versions: [MeetingID: Int] = [:]
        var ended: Set<MeetingID> = []
        var moves: [ArticleKey: Int] = [:]
        var place: [ArticleKey: MeetingID] = [:]

        mutating func enter(_ sighting: Sighting) {
            let key = sighting.article.key
            #expect(sighting.previousMeeting == place[key])
            place[key] = sighting.meeting
            if let move = moves[key] { #expect(sighting.move == move + 1) }
            moves[key] = sighting.move
            #expect(Set(sighting.changes.map(\.meeting)).count == sighting.changes.count)
            for change in sighting.changes {
                #expect(!ended.contains(change.meeting))
                #expect(change.version == (versions[change.meeting] ?? 0) + 1)
                versions[change.meeting] = change.version
                let left = place.contains { $0.value == change.meeting }
                #expect((change.status == .active) == left)
                #expect((change.mergedInto != nil) == (change.status == .merged))
                if change.status != .active { ended.insert(change.meeting) }
            }
        }
    }

    @Test("versions have no gap, and a meeting that ended stays so", arguments: 1...5)
    func versions(seed: Int) {
        var stream = ArticleStream(seed: UInt64(seed) &+ 400)
        let index = MeetingIndex(settings: ClusteringSettings())
        var book = Book()
        var kinds: [Sighting.Kind: Int] = [:]
        for _ in 0..<400 {
            let article = stream.next()
            let sightings = index.place(article)
            #expect(sightings.first.map { $0.article == article && $0.kind != .moved } ?? true)
            #expect(sightings.dropFirst().allSatisfy { $0.kind == .moved })
            for sighting in sightings {
                book.enter(sighting)
                kinds[sighting.kind, default: 0] += 1
            }
        }
        #expect(kinds[.revised, default: 0] > 5 && kinds[.withdrawn, default: 0] > 5)
        #expect(kinds[.moved, default: 0] > 0)
    }

    @Test("an identical resend gives nothing and changes nothing")
    func resend() throws {
        let articles = try LabelledReadings().articles.map(\.record)
        let index = MeetingIndex(settings: ClusteringSettings())
        for article in articles { #expect(index.place(article).count >= 1) }
        let before = ClusterSnapshot(index.state)
        for article in articles { #expect(index.place(article).isEmpty) }
        #expect(ClusterSnapshot(index.state) == before)
    }
}
