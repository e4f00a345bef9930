import Article
import CivilTime
import JSON
import Pipeline
import Testing

@testable import MeetingFusion

@Suite("Versions of meetings are a fold over sightings")
struct FoldTests {
    private func bytes(_ meetings: [Meeting]) -> [[UInt8]] { meetings.map(\.bytes) }

    @Test("one record for each change, with its version", arguments: 1...3)
    func versions(seed: Int) {
        var stream = SightingStream(seed: UInt64(seed))
        let fold = MeetingFold()
        for _ in 0..<70 {
            let sighting = stream.next()
            let meetings = fold.apply(sighting)
            #expect(meetings.map(\.id) == sighting.changes.map(\.meeting))
            #expect(meetings.map(\.version) == sighting.changes.map(\.version))
            #expect(meetings.map(\.status) == sighting.changes.map(\.status))
            for meeting in meetings {
                #expect((meeting.content != nil) == (meeting.status == .active))
                let listed = Set(meeting.content?.articles.map(\.key) ?? [])
                #expect(listed == stream.articles(of: meeting.id))
            }
        }
    }

    @Test("an abort at any step leaves no trace", arguments: 1...3)
    func aborted(seed: Int) {
        var stream = SightingStream(seed: UInt64(seed) &+ 50)
        var random = SeededRandom(UInt64(seed))
        let fold = MeetingFold(settings: Self.short)
        let plain = MeetingFold(settings: Self.short)
        for _ in 0..<30 {
            fold.mark()
            var ahead = stream
            for _ in 0..<Int.random(in: 0...5, using: &random) { _ = fold.apply(ahead.next()) }
            fold.mark()
            for _ in 0..<Int.random(in: 0...5, using: &random) { _ = fold.apply(ahead.next()) }
            fold.rollBack()
            fold.rollBack()
            let sighting = stream.next()
            fold.mark()
            #expect(bytes(fold.apply(sighting)) == bytes(plain.apply(sighting)))
            fold.settle()
            #expect(fold.meetingCount == plain.meetingCount)
        }
    }

    @Test("a log restored without being read decides the same", arguments: 1...4)
    func restored(seed: Int) {
        var stream = SightingStream(seed: UInt64(seed) &+ 130)
        let fold = MeetingFold(settings: Self.short)
        let again = MeetingFold(settings: Self.short)
        for _ in 0..<seed * 30 {
            let sighting = stream.next()
            _ = fold.apply(sighting)
            again.restore(SightingOutline(sighting), value: sighting.bytes)
        }
        for _ in 0..<40 {
            let sighting = stream.next()
            #expect(bytes(fold.apply(sighting)) == bytes(again.apply(sighting)))
        }
    }

    @Test("what turns out to be unreadable is left out of its meeting")
    func unreadable() throws {
        let fold = MeetingFold()
        let id = MeetingID("kaltim-1")
        let sightings = ["a", "b"].enumerated().map { index, name in
            Sighting(
                kind: .placed, move: 0, article: Telling.article(name), meeting: id, why: [],
                changes: [MeetingChange(meeting: id, version: index + 1)])
        }
        fold.restore(
            SightingOutline(sightings[0]), value: Array(sightings[0].bytes.dropLast(40)))
        let meeting = try #require(fold.apply(sightings[1]).first)
        #expect(meeting.version == 2)
        #expect(meeting.content?.articles.map(\.key.text) == ["b"])
    }

    @Test("the oldest part of the log may be gone", arguments: 1...3)
    func truncated(seed: Int) {
        var stream = SightingStream(seed: UInt64(seed) &+ 90)
        let fold = MeetingFold(settings: Self.short)
        var log: [Sighting] = []
        for _ in 0..<160 {
            log.append(stream.next())
            _ = fold.apply(log[log.count - 1])
        }
        let again = MeetingFold(settings: Self.short)
        for sighting in log.suffix(110) { _ = again.apply(sighting) }
        #expect(fold.meetingCount < 80 && fold.meetingCount > 0)
        for _ in 0..<30 {
            let sighting = stream.next()
            let held = sighting.changes.allSatisfy { fold.isHeld($0.meeting) || $0.version == 1 }
            let (one, other) = (fold.apply(sighting), again.apply(sighting))
            if held { #expect(bytes(one) == bytes(other)) }
        }
    }

    @Test("what began before any time was known is dropped as the oldest", arguments: 1...3)
    func timeless(seed: Int) {
        var stream = SightingStream(seed: UInt64(seed) &+ 120)
        let fold = MeetingFold(settings: Self.short)
        for step in 0..<160 {
            var sighting = stream.next()
            if step < 2 { sighting.watermark = nil }
            _ = fold.apply(sighting)
        }
        #expect(fold.meetingCount < 80 && fold.meetingCount > 0)
    }

    /// Meetings are dropped after thirty placements and five days.
    private static var short: FusionSettings {
        var settings = FusionSettings()
        settings.retention.lifeDays = 5
        settings.retention.kept = 30
        return settings
    }

    @Test("what only a withdrawn article said is gone")
    func withdrawn() throws {
        let fold = MeetingFold()
        let id = MeetingID("kaltim-1")
        var first = Telling.article("a", participants: [Telling.participant("Seno Aji")])
        first.quotes = [Telling.quote("Seno Aji", "Ini hanya kata saya sendiri saja.")]
        let second = Telling.article("b", participants: [Telling.participant("Sri Wahyuni")])
        _ = fold.apply(
            Sighting(
                kind: .placed, move: 0, article: first, meeting: id, why: [],
                changes: [MeetingChange(meeting: id, version: 1)]))
        _ = fold.apply(
            Sighting(
                kind: .placed, move: 0, article: second, meeting: id, why: [],
                changes: [MeetingChange(meeting: id, version: 2)]))
        var gone = ArticleRecord(
            id: "a", key: ArticleKey("a"), outlet: first.outlet, province: "kaltim", mainText: "")
        gone.withdrawn = true
        let meetings = fold.apply(
            Sighting(
                kind: .withdrawn, move: 1, article: gone, meeting: nil, previousMeeting: id,
                why: [], changes: [MeetingChange(meeting: id, version: 3)]))
        let text = try #require(meetings.first).json.text
        #expect(meetings.first?.version == 3)
        #expect(!text.contains("Seno") && !text.contains("kata saya") && text.contains("Sri"))
    }
}
