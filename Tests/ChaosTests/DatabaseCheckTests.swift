import Article
import Foundation
import MeetingStore
import Pipeline
import Testing

@testable import Chaos

@Suite("Checks of the database against the topics")
struct DatabaseCheckTests {
    /// What 60 generated articles lead to.
    private static let logs = Result { () throws -> (sightings: TopicLog, meetings: TopicLog) in
        let news = try GeneratedNews(seed: 9, articles: 60)
        return (news.log(.sightings), news.log(.meetings))
    }

    /// A database that has read logs, with where it stands in the first of them.
    private func withStore<Answer>(
        _ sightings: TopicLog, _ meetings: TopicLog,
        _ body: (any MeetingStore) async throws -> Answer
    ) async throws -> Answer {
        let path = NSTemporaryDirectory() + "chaos-\(UUID().uuidString).db"
        defer {
            for end in ["", "-wal", "-shm"] {
                try? FileManager.default.removeItem(atPath: path + end)
            }
        }
        let store = try await SQLiteMeetingStore(path: path)
        try await store.apply(
            StoreBatch(
                moves: [
                    OffsetMove(
                        cluster: "c", topic: "t.sightings", partition: 0, expected: nil,
                        next: sightings.count)
                ],
                sightings: sightings.records.compactMap { $0.decoded(Sighting.self) },
                meetings: meetings.records.compactMap { $0.decoded(Meeting.self) }))
        let answer = try await body(store)
        await store.close()
        return answer
    }

    @Test("A database that has taken in everything is found whole")
    func whole() async throws {
        let (sightings, meetings) = try Self.logs.get()
        try await withStore(sightings, meetings) { store in
            let finding = try await DatabaseCheck.finding(
                store, sightings: sightings, meetings: meetings)
            #expect(finding.holds, "\(finding.examples)")
            #expect(finding.seen > 60)
            let ends = try await DatabaseCheck.positions(
                store, cluster: "c", prefix: "t.", logs: [sightings])
            #expect(ends.holds && ends.seen == 1, "\(ends.examples)")
        }
    }

    @Test("A meeting's last version, an article or the last offset that is missing is found")
    func behind() async throws {
        let (sightings, meetings) = try Self.logs.get()
        var (oldMeetings, oldSightings) = (meetings, sightings)
        oldMeetings.partitions[0]?.removeLast()
        oldSightings.partitions[0]?.removeLast()
        try await withStore(sightings, oldMeetings) { store in
            let finding = try await DatabaseCheck.finding(
                store, sightings: sightings, meetings: meetings)
            #expect(!finding.holds)
        }
        try await withStore(oldSightings, meetings) { store in
            let finding = try await DatabaseCheck.finding(
                store, sightings: sightings, meetings: meetings)
            #expect(!finding.holds)
            let ends = try await DatabaseCheck.positions(
                store, cluster: "c", prefix: "t.", logs: [sightings])
            #expect(ends.wrong == 1)
        }
    }

    @Test("What the topics do not have is found in the database")
    func ahead() async throws {
        let (sightings, meetings) = try Self.logs.get()
        var (oldMeetings, oldSightings) = (meetings, sightings)
        oldMeetings.partitions[0]?.removeLast()
        oldSightings.partitions[0]?.removeLast()
        try await withStore(sightings, meetings) { store in
            let meeting = try await DatabaseCheck.finding(
                store, sightings: sightings, meetings: oldMeetings)
            let article = try await DatabaseCheck.finding(
                store, sightings: oldSightings, meetings: meetings)
            #expect(!meeting.holds && !article.holds)
        }
    }

    @Test("A placement that is missing, twice, or misnumbered is found")
    func placements() throws {
        let sightings = try Self.logs.get().sightings
        #expect(PlacementCheck.finding(sightings: sightings).holds)
        let first = try #require(sightings.records.first)
        var twice = sightings
        twice.partitions[0]?.append(first)
        #expect(PlacementCheck.finding(sightings: twice).harmed == [.doubled: 1])
        let moved = try #require(
            sightings.records.first { ($0.decoded(Sighting.self)?.move ?? 0) > 0 })
        var unplaced = sightings
        unplaced.partitions[0] = [moved]
        let lone = PlacementCheck.finding(sightings: unplaced)
        #expect(lone.wrong == 1 && lone.harmed.isEmpty)
        var broken = sightings
        broken.partitions[0]?[0].value = [1]
        #expect(!PlacementCheck.finding(sightings: broken).holds)
    }
}
