import Article
import MeetingStore
import Testing

@Suite struct StoreHistoryTests {
    private let id = MeetingID("kaltim-1")

    private func version(_ number: Int, _ articles: [ArticleRecord] = []) -> Meeting {
        Samples.meeting(version: number, title: "version \(number)", articles: articles)
    }

    @Test(arguments: Database.installed)
    func everyVersionCanBeAskedForWhateverTheBatches(_ database: Database) async throws {
        let store = try await database.fresh().open()
        try await store.apply(StoreBatch(meetings: [version(1)]))
        try await store.apply(StoreBatch(meetings: [version(2), version(3), version(5)]))
        try await store.apply(StoreBatch(meetings: [version(3), version(6)]))
        #expect(try await store.versions(of: id) == [1, 2, 3, 5, 6])
        for number in [1, 2, 3, 5, 6] {
            #expect(try await store.meeting(id: id, asOf: number) == version(number))
        }
        #expect(try await store.meeting(id: id, asOf: 4) == version(3))
        #expect(try await store.meeting(id: id, asOf: 0) == nil)
        #expect(try await store.meeting(id: id, asOf: 99) == version(6))
        #expect(try await store.meeting(id: MeetingID("other"), asOf: 1) == nil)
        #expect(try await store.versions(of: MeetingID("other")) == [])
    }

    @Test(arguments: Database.installed)
    func noVersionWithAnArticleThatWasTakenBackIsKept(_ database: Database) async throws {
        let store = try await database.fresh().open()
        let (first, second) = (Samples.article("a"), Samples.article("b"))
        try await store.apply(
            StoreBatch(
                sightings: [first, second].map { Samples.sighting($0) },
                meetings: [version(1, [first]), version(2, [first, second]), version(3, [first])]))
        let gone = Samples.sighting(
            Samples.withdrawn("b"), move: 1, meeting: nil, kind: .withdrawn)
        try await store.apply(StoreBatch(sightings: [gone]))
        #expect(try await store.versions(of: id) == [1, 3])
        #expect(try await store.meeting(id: id, asOf: 2) == version(1, [first]))
    }

    @Test(arguments: Database.installed, [true, false])
    func notEvenIfTheVersionsComeAfterwards(_ database: Database, inOneBatch: Bool) async throws {
        let store = try await database.fresh().open()
        let (first, second) = (Samples.article("a"), Samples.article("b"))
        let gone = Samples.sighting(
            Samples.withdrawn("b"), move: 1, meeting: nil, kind: .withdrawn)
        try await store.apply(StoreBatch(sightings: [Samples.sighting(first), gone]))
        let versions = [version(1, [second]), version(2, [first, second]), version(3, [first])]
        if inOneBatch {
            try await store.apply(StoreBatch(meetings: versions))
        } else {
            for version in versions { try await store.apply(StoreBatch(meetings: [version])) }
        }
        #expect(try await store.versions(of: id) == [3])
    }

    @Test(arguments: Database.installed)
    func aWithdrawnMeetingHasNoHistoryAndAMergedOneHas(_ database: Database) async throws {
        let store = try await database.fresh().open()
        try await store.apply(StoreBatch(meetings: [version(1), Samples.ended(version: 2)]))
        #expect(try await store.versions(of: id) == [2])
        let other = MeetingID("kaltim-2")
        let merged = Samples.ended(other.text, version: 2, mergedInto: "kaltim-1")
        try await store.apply(StoreBatch(meetings: [Samples.meeting(other.text)]))
        try await store.apply(StoreBatch(meetings: [merged]))
        #expect(try await store.versions(of: other) == [1, 2])
    }

    @Test(arguments: Database.installed)
    func aPurgedMeetingLeavesNothing(_ database: Database) async throws {
        let store = try await database.fresh().open()
        let article = Samples.article("a")
        let kept = Samples.meeting("kept", people: ["Sarimbakasih"])
        let old = Samples.meeting(articles: [article], people: ["Sarimbakasih"])
        try await store.apply(
            StoreBatch(sightings: [Samples.sighting(article)], meetings: [old, version(2), kept]))
        var batch = StoreBatch(meetings: [version(3)])
        batch.purge(id)
        try await store.apply(batch)
        #expect(try await store.meeting(id: id) == nil)
        #expect(try await store.versions(of: id) == [])
        #expect(try await store.articles(of: id) == [])
        #expect(try await store.meetings(MeetingFilter(person: "sarimbakasih")) == [kept])
        #expect(try await store.counts().meetings == 1)
        // What comes after it counts.
        batch.meetings = [version(4)]
        try await store.apply(batch)
        #expect(try await store.versions(of: id) == [4])
    }
}
