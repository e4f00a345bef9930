import Article
import CivilTime
import MeetingStore
import Testing

@Suite struct MeetingStoreTests {
    @Test(arguments: Database.installed)
    func keepsAMeetingWithItsArticlesAsTheyCame(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let articles = [Samples.article("b"), Samples.article("a")]
        let meeting = Samples.meeting(articles: articles, people: ["Rudy Mas’ud"])
        try await store.apply(
            StoreBatch(sightings: articles.map { Samples.sighting($0) }, meetings: [meeting]))
        #expect(try await store.meeting(id: MeetingID("kaltim-1")) == meeting)
        #expect(try await store.articles(of: MeetingID("kaltim-1")) == articles)
        #expect(try await store.meeting(id: MeetingID("kaltim-2")) == nil)
        #expect(try await store.articles(of: MeetingID("kaltim-2")) == [])
        let counts = try await store.counts()
        #expect(counts.articles == 2)
        #expect(counts.meetings == 1)
        #expect(counts.withdrawnArticles == 0)
        #expect(counts.inactiveMeetings == 0)
    }

    @Test(arguments: Database.installed)
    func whatWasWrittenIsThereAfterReopening(_ database: Database) async throws {
        let place = try await database.fresh()
        let first = try await place.open()
        try await first.apply(
            StoreBatch(moves: [Samples.move(nil, to: 7)], meetings: [Samples.meeting()]))
        await first.close()
        let error = await #expect(throws: StoreError.self) { try await first.counts() }
        #expect(error?.code == .unavailable)
        let second = try await place.open()
        #expect(try await second.positions(cluster: "cluster-a", topic: "meetings") == [0: 7])
        #expect(try await second.counts().meetings == 1)
    }

    @Test(arguments: Database.installed)
    func onlyAHigherVersionReplacesAMeeting(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        for version in [2, 1, 4, 3, 4] {
            let meeting = Samples.meeting(
                version: version, title: "version \(version)",
                articles: [Samples.article("a\(version)")])
            try await store.apply(StoreBatch(meetings: [meeting]))
        }
        let stored = try await store.meeting(id: MeetingID("kaltim-1"))
        #expect(stored?.version == 4)
        #expect(stored?.content?.title == "version 4")
        #expect(try await store.meetings(MeetingFilter(words: "version 3")).isEmpty)
        #expect(try await store.meetings(MeetingFilter(words: "version 4")).count == 1)
    }

    @Test(arguments: Database.installed)
    func theLatestPlacementOfAnArticleStays(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let first = Samples.article("a", title: "lama")
        let later = Samples.article("a", title: "baru")
        try await store.apply(
            StoreBatch(
                sightings: [
                    Samples.sighting(first),
                    Samples.sighting(later, move: 2, meeting: "kaltim-2", kind: .moved),
                    Samples.sighting(first, move: 1, kind: .revised),
                ],
                meetings: [Samples.meeting("kaltim-2", articles: [later])]))
        #expect(try await store.articles(of: MeetingID("kaltim-2")) == [later])
        #expect(try await store.counts().articles == 1)
    }

    @Test(arguments: Database.installed)
    func aWithdrawnArticleOrMeetingIsNotFoundAnyMore(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let article = Samples.article("a", title: "Sarimbakasih bertemu")
        let meeting = Samples.meeting(articles: [article], people: ["Sarimbakasih"])
        try await store.apply(
            StoreBatch(sightings: [Samples.sighting(article)], meetings: [meeting]))
        let gone = Samples.sighting(
            Samples.withdrawn("a"), move: 1, meeting: nil, kind: .withdrawn)
        try await store.apply(
            StoreBatch(sightings: [gone], meetings: [Samples.ended(version: 2)]))
        #expect(try await store.meeting(id: MeetingID("kaltim-1")) == Samples.ended(version: 2))
        #expect(try await store.articles(of: MeetingID("kaltim-1")) == [])
        #expect(try await store.meetings(MeetingFilter(words: "sarimbakasih")).isEmpty)
        let counts = try await store.counts()
        #expect(counts.withdrawnArticles == 1)
        #expect(counts.inactiveMeetings == 1)
        #expect(counts.articles + counts.meetings == 0)
    }

    @Test(arguments: Database.installed)
    func aMergedMeetingSaysIntoWhich(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let merged = Samples.ended("kaltim-2", version: 3, mergedInto: "kaltim-1")
        try await store.apply(StoreBatch(meetings: [Samples.meeting("kaltim-2"), merged]))
        #expect(try await store.meeting(id: MeetingID("kaltim-2"))?.mergedInto?.text == "kaltim-1")
        #expect(try await store.meetings(MeetingFilter()).isEmpty)
        #expect(try await store.meetings(MeetingFilter(includesInactive: true)) == [merged])
    }

    @Test(arguments: Database.installed)
    func nullIsNotEmpty(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let none = Samples.article("a", title: nil, url: nil)
        let empty = Samples.article("b", title: "", url: "")
        try await store.apply(
            StoreBatch(
                sightings: [Samples.sighting(none), Samples.sighting(empty)],
                meetings: [
                    Samples.meeting("m1", title: nil, articles: [none, empty]),
                    Samples.meeting("m2", title: ""),
                ]))
        #expect(try await store.articles(of: MeetingID("m1")) == [none, empty])
        #expect(try await store.meeting(id: MeetingID("m1"))?.content?.title == nil)
        #expect(try await store.meeting(id: MeetingID("m2"))?.content?.title == "")
    }

    @Test(arguments: Database.installed)
    func theCharacterNulIsRefusedWithTheRecordsName(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let error = await #expect(throws: StoreError.self) {
            try await store.apply(StoreBatch(meetings: [Samples.meeting(title: "a\0b")]))
        }
        #expect(error?.code == .unstorable)
        #expect(error?.description.contains("meeting kaltim-1") == true)
        let written = Samples.meeting(title: #"backslash \u0000 as written"#)
        try await store.apply(StoreBatch(meetings: [written]))
        #expect(try await store.meeting(id: MeetingID("kaltim-1")) == written)
    }

    @Test(arguments: Database.installed)
    func filtersByDayPlaceAndWords(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let bontang = Place(name: "Kota Bontang", code: "64.74")
        try await store.apply(
            StoreBatch(meetings: [
                Samples.meeting("m1", date: "2025-05-16", title: "Pelabuhan baru"),
                Samples.meeting(
                    "m2", date: "2025-05-18", place: bontang, people: ["Neni Moerniaeni"]),
                Samples.meeting("m3", date: nil),
                Samples.meeting("m4", date: "2025-05-17", place: Place(name: "Dili", code: nil)),
            ]))
        func ids(_ filter: MeetingFilter) async throws -> [String] {
            try await store.meetings(filter).map(\.id.text)
        }
        #expect(try await ids(MeetingFilter()) == ["m2", "m4", "m1", "m3"])
        #expect(try await ids(MeetingFilter(limit: 2)) == ["m2", "m4"])
        #expect(try await ids(MeetingFilter(from: CivilDate("2025-05-17"))) == ["m2", "m4"])
        #expect(try await ids(MeetingFilter(to: CivilDate("2025-05-16"))) == ["m1"])
        #expect(try await ids(MeetingFilter(place: "64.74")) == ["m2"])
        #expect(try await ids(MeetingFilter(place: "64")) == ["m2", "m1", "m3"])
        #expect(try await ids(MeetingFilter(place: "6")) == [])
        #expect(try await ids(MeetingFilter(place: "kota bontang")) == ["m2"])
        #expect(try await ids(MeetingFilter(words: "pelabuhan BARU")) == ["m1"])
        #expect(try await ids(MeetingFilter(words: "moerniaeni")) == ["m2"])
        #expect(try await ids(MeetingFilter(words: "\"AND( OR *")) == [])
    }
}
