import Article
import CivilTime
import JSON
import Testing

@testable import MeetingClustering

@Suite("What holds for any stream of articles")
struct PropertyTests {
    private static var settings: ClusteringSettings {
        var settings = ClusteringSettings()
        settings.lifeDays = 6
        settings.keptArticles = 30
        settings.mostArticles = 60
        settings.windowDays = 5
        return settings
    }

    private func run(_ seed: Int, _ count: Int) -> [Sighting] {
        var stream = ArticleStream(seed: UInt64(seed) &+ 900)
        let index = MeetingIndex(settings: Self.settings)
        return (0..<count).flatMap { _ in index.place(stream.next()) }
    }

    @Test("the same articles give the same sightings to the last byte", arguments: 1...4)
    func deterministic(seed: Int) {
        #expect(run(seed, 250).map(\.bytes) == run(seed, 250).map(\.bytes))
    }

    @Test("a meeting that was merged or withdrawn is over for good", arguments: 1...6)
    func over(seed: Int) {
        var over = Set<MeetingID>()
        for sighting in run(seed, 400) {
            for change in sighting.changes {
                #expect(!over.contains(change.meeting))
                if change.status != .active { over.insert(change.meeting) }
            }
            if let meeting = sighting.meeting { #expect(!over.contains(meeting)) }
        }
    }

    @Test("what has settled does not move when it is fed again", arguments: 1...4)
    func idempotent(seed: Int) {
        var stream = ArticleStream(seed: UInt64(seed) &+ 950)
        let index = MeetingIndex(settings: Self.settings)
        var last: [ArticleKey: ArticleRecord] = [:]
        for _ in 0..<200 {
            for sighting in index.place(stream.next()) {
                last[sighting.article.key] = sighting.article
            }
        }
        let before = ClusterSnapshot(index.state)
        for (key, article) in last where index.state.articles[key] != nil {
            #expect(index.place(article).isEmpty)
        }
        #expect(ClusterSnapshot(index.state) == before)
    }

    @Test("no article joins a meeting beyond the window, however alike", arguments: [6, 9, 40])
    func window(gap: Int) {
        let index = MeetingIndex(settings: Self.settings)
        _ = index.place(MadeMeeting(1, on: 20_000).article(1, dated: false))
        _ = index.place(MadeMeeting(1, on: 20_002).article(2, dated: false))
        #expect(index.meetingCount == 1)
        _ = index.place(MadeMeeting(1, on: 20_004 + gap).article(3, dated: false))
        #expect(index.meetingCount == 2)
    }

    @Test("articles of one day in another order are grouped alike", arguments: 1...6)
    func orderTolerant(seed: Int) {
        var random = SeededRandom(UInt64(seed))
        let days = (0..<8).map { day in
            (0..<4).flatMap { number in
                (1...3).map { outlet in
                    let meeting = MadeMeeting(
                        day * 4 + number, on: 20_000 + day, host: "Tuan\(number) Rumah\(number)")
                    return meeting.article(outlet)
                }
            }
        }
        let index = MeetingIndex(settings: ClusteringSettings())
        for day in days {
            for article in day.shuffled(using: &random) { _ = index.place(article) }
        }
        #expect(index.meetingCount == 32)
        #expect(index.state.meetings.values.allSatisfy { $0.members.count == 3 })
    }
}
