import Article
import Foundation
import MeetingStore
import Testing

@Suite struct PurgeTests {
    private let id = MeetingID("kaltim-1")

    @Test(arguments: Database.installed)
    func aPurgedMeetingIsGoneWithItsArticlesAndWords(
        _ database: Database
    ) async throws {
        let store = try await database.fresh().open()
        let articles = [Samples.article("a"), Samples.article("b")]
        try await store.apply(
            StoreBatch(
                sightings: articles.map { Samples.sighting($0) }
                    + [Samples.sighting(Samples.article("c"), meeting: "kaltim-2")],
                meetings: [
                    Samples.meeting(articles: articles, people: ["Rudy Mas’ud"]),
                    Samples.meeting("kaltim-2", articles: [Samples.article("c")]),
                ]))
        var batch = StoreBatch()
        batch.purge(id)
        try await store.apply(batch)
        #expect(try await store.meeting(id: id) == nil)
        #expect(try await store.articles(of: id).isEmpty)
        #expect(try await store.meetings(MeetingFilter(words: "Rudy")).isEmpty)
        let counts = try await store.counts()
        #expect(counts.meetings == 1)
        #expect(counts.articles == 1)
    }

    @Test(arguments: Database.installed)
    func withinABatchWhatComesBeforeThePurgeIsNotWrittenAndWhatComesAfterIs(
        _ database: Database
    ) async throws {
        let store = try await database.fresh().open()
        var batch = StoreBatch(meetings: [Samples.meeting(version: 4)])
        batch.purge(id)
        try await store.apply(batch)
        #expect(try await store.meeting(id: id) == nil)
        batch.meetings.append(Samples.meeting(version: 5))
        try await store.apply(batch)
        #expect(try await store.meeting(id: id)?.version == 5)
    }

    @Test func noWordOfItIsLeftInTheFile() async throws {
        let file = try StoreFile()
        let store = try await SQLiteMeetingStore(path: file.path)
        var article = Samples.article("a", title: "Pertemuan dengan Wulansari")
        article.mainText = "Kata Wulansari."
        let meeting = Samples.meeting(articles: [article], people: ["Wulansari"])
        try await store.apply(
            StoreBatch(sightings: [Samples.sighting(article)], meetings: [meeting]))
        var batch = StoreBatch()
        batch.purge(id)
        try await store.apply(batch)
        await store.close()
        let contents = try file.contents()
        for spelling in ["Wulansari", "wulansari"] {
            #expect(contents.range(of: Data(spelling.utf8)) == nil, "\(spelling)")
        }
    }

    @Test(arguments: Database.installed)
    func purgingWhatIsNotThereChangesNothing(
        _ database: Database
    ) async throws {
        let store = try await database.fresh().open()
        try await store.apply(StoreBatch(meetings: [Samples.meeting()]))
        var batch = StoreBatch()
        batch.purge(MeetingID("kaltim-9"))
        try await store.apply(batch)
        #expect(try await store.counts().meetings == 1)
    }
}
