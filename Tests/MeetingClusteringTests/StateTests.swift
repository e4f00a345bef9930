import Article
import CivilTime
import JSON
import Testing

@testable import MeetingClustering

@Suite("What an index remembers is a function of its sightings")
struct StateTests {
    /// Small limits, so that much expires.
    private static var settings: ClusteringSettings {
        var settings = ClusteringSettings()
        settings.lifeDays = 4
        settings.keptArticles = 12
        settings.mostArticles = 40
        settings.representatives = 3
        return settings
    }

    private func snapshot(_ index: MeetingIndex) -> ClusterSnapshot {
        ClusterSnapshot(index.state)
    }

    @Test("an index restored from all sightings equals one that never stopped", arguments: 1...4)
    func restored(seed: Int) throws {
        var stream = ArticleStream(seed: UInt64(seed))
        let index = MeetingIndex(settings: Self.settings)
        let again = MeetingIndex(settings: Self.settings)
        for step in 0..<200 {
            for sighting in index.place(stream.next()) {
                let bytes = sighting.bytes
                again.restore(try Sighting(json: JSONParser.parse(bytes)))
            }
            if step % 5 == 0 { #expect(snapshot(index) == snapshot(again)) }
        }
    }

    @Test("the oldest part of the log may be gone", arguments: 1...4)
    func truncated(seed: Int) {
        var stream = ArticleStream(seed: UInt64(seed) &+ 100)
        let index = MeetingIndex(settings: Self.settings)
        var log: [(births: Int, sighting: Sighting)] = []
        for _ in 0..<400 {
            let before = index.state.nextBirth
            for (offset, sighting) in index.place(stream.next()).enumerated() {
                log.append((before + offset, sighting))
            }
        }
        #expect(index.state.firstBirth > 100)
        let needed = log.filter { $0.births >= index.state.firstBirth }
        let again = MeetingIndex(settings: Self.settings)
        for entry in needed { again.restore(entry.sighting) }
        #expect(snapshot(index) == snapshot(again))
        for _ in 0..<50 {
            let article = stream.next()
            #expect(index.place(article) == again.place(article))
        }
    }

    @Test("what a window keeps of the log is enough and no more", arguments: 1...6)
    func window(seed: Int) throws {
        var stream = ArticleStream(seed: UInt64(seed) &+ 300)
        let index = MeetingIndex(settings: Self.settings)
        var window = SightingWindow<Sighting>(settings: Self.settings)
        var (needed, all) = ([(birth: Int, sighting: Sighting)](), 0)
        for step in 0..<300 {
            let before = index.state.nextBirth
            var birth = before
            for sighting in index.place(stream.next()) {
                let head = try JSONParser.members(
                    before: "article", "main_text", in: sighting.bytes)
                #expect(head["article"]?.object?["main_text"] == nil)
                let outline = try SightingOutline(reading: MemberReader(.object(head)))
                #expect(outline == SightingOutline(sighting))
                window.append(sighting, outline)
                birth += outline.isBirth ? 1 : 0
                needed.append((birth - 1, sighting))
                all += 1
            }
            #expect(birth == index.state.nextBirth)
            if step % 30 == 0 {
                let again = MeetingIndex(settings: Self.settings)
                var copy = window
                for sighting in copy.takeAll() {
                    again.restore(sighting, written: sighting.article.bytes[...])
                }
                #expect(snapshot(index) == snapshot(again))
            }
        }
        needed.removeAll { $0.birth < index.state.firstBirth }
        #expect(window.count == needed.count)
        #expect(window.count < all / 2)
    }

    @Test("a search finds what can be compared, and nothing else", arguments: 1...4)
    func found(seed: Int) {
        var stream = ArticleStream(seed: UInt64(seed) &+ 700)
        let index = MeetingIndex(settings: Self.settings)
        for step in 0..<3_000 {
            index.mark()
            _ = index.place(stream.next())
            if step % 3 == 0 { index.rollBack() } else { index.settle() }
            guard step % 50 == 0 else { continue }
            let state = index.state
            let comparable = state.articles.values.filter { $0.traits != nil && $0.meeting != nil }
            for entry in comparable {
                #expect(state.held[entry.birth]?.meeting == entry.meeting)
                #expect(state.held[entry.birth]?.traits === entry.traits)
            }
            let held = (state.firstBirth - 10..<state.nextBirth + 10).filter {
                state.held[$0] != nil
            }
            #expect(held.count == comparable.count)
        }
    }

    @Test("an abort at any step leaves no trace", arguments: 1...4)
    func aborted(seed: Int) {
        var stream = ArticleStream(seed: UInt64(seed) &+ 200)
        var random = SeededRandom(UInt64(seed))
        let index = MeetingIndex(settings: Self.settings)
        let plain = MeetingIndex(settings: Self.settings)
        for _ in 0..<40 {
            let before = snapshot(index)
            index.mark()
            for _ in 0..<Int.random(in: 0...4, using: &random) { _ = index.place(stream.next()) }
            let between = snapshot(index)
            index.mark()
            for _ in 0..<Int.random(in: 0...4, using: &random) { _ = index.place(stream.next()) }
            index.rollBack()
            #expect(snapshot(index) == between)
            index.rollBack()
            #expect(snapshot(index) == before)
            index.mark()
            let article = stream.next()
            #expect(index.place(article) == plain.place(article))
            index.settle()
        }
        #expect(snapshot(index) == snapshot(plain))
    }

    @Test("what is old is let go of, also what came before any time was known", arguments: 1...4)
    func forgetful(seed: Int) throws {
        var stream = ArticleStream(seed: UInt64(seed) &+ 400)
        var settings = Self.settings
        settings.mostArticles = 10_000
        let index = MeetingIndex(settings: settings)
        #expect(try #require(index.place(stream.next()).first).watermark == nil)
        for _ in 0..<400 { _ = index.place(stream.next()) }
        #expect(index.state.firstBirth > 20)
        let held = index.state.nextBirth - index.state.firstBirth
        guard held > settings.keptArticles else { return }
        let now = try #require(index.state.watermark).seconds
        let oldest = try #require(index.state.births[index.state.firstBirth])
        #expect(now - (try #require(oldest.watermark).seconds) <= settings.lifeDays * 86_400)
    }

    @Test("what is held is bounded", arguments: 1...4)
    func bounded(seed: Int) {
        var stream = ArticleStream(seed: UInt64(seed) &+ 300)
        let index = MeetingIndex(settings: Self.settings)
        for _ in 0..<300 {
            _ = index.place(stream.next())
            #expect(index.articleCount <= 40 && index.meetingCount <= 40)
            #expect(index.state.claims.count <= 64)
        }
    }
}
