import Article
import JSON
import Pipeline
import StageRules
import Testing

@Suite("Sightings that are sent again")
struct ReplayedSightingTests {
    private let marks = [
        RecordHeader("replay-of", "dead-letters/0/0"), RecordHeader("replay-for", "enrich"),
    ]

    @Test("One that comes too late is a letter; one that is next is taken, at a restore too")
    func order() throws {
        let room = try Newsroom()
        for sample in try Newsroom.samples() { try room.feed(sample) }
        let sightings = room.pipeline.records(of: .sightings)
        let changes = try room.sightings().map(\.changes)
        // The last sighting that changes a meeting which another has changed before.
        let last = try #require(
            changes.lastIndex { !$0.isEmpty && $0.allSatisfy { $0.version > 1 } })
        let definition = try Newsroom.rules.get().enrich
        let enrich = StageRun(definition, partition: 0)
        var log = Array(sightings[..<last])
        _ = try enrich.decide(log)
        var replay = sightings[last]
        replay.headers += marks
        let taken = try enrich.decide([replay])[0]
        #expect(taken.fault == nil)
        #expect(
            taken.outputs.map(\.topic) == Array(repeating: .meetings, count: changes[last].count))
        let late = try enrich.decide([replay])[0]
        #expect(late.fault?.code == "stale-replay")

        log += [replay, replay]
        let restored = StageRun(definition, partition: 0)
        for record in log { try restored.restore(record) }
        let rest = Array(sightings[(last + 1)...])
        #expect(try restored.decide(rest) == enrich.decide(rest))
    }
}
