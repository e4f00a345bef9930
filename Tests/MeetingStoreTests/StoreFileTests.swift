import Article
import Foundation
import JSON
import Testing

@testable import MeetingStore

@Suite struct StoreFileTests {
    private func code(opening path: String) async -> StoreError.Code? {
        do throws(StoreError) {
            _ = try await SQLiteMeetingStore(path: path, waitingMilliseconds: 1_000)
            return nil
        } catch {
            #expect(error.description.contains("'\(path)'"))
            return error.code
        }
    }

    @Test func aFolderThatIsNotThereIsSaid() async {
        #expect(await code(opening: "/no/such/folder/meetings.sqlite") == .unavailable)
    }

    @Test func aFileThatIsNoDatabaseIsLeftAlone() async throws {
        let file = try StoreFile()
        let text = Data(String(repeating: "not a database\n", count: 100).utf8)
        try text.write(to: URL(fileURLWithPath: file.path))
        #expect(await code(opening: file.path) == .notAStore)
        #expect(try file.contents() == text)
    }

    @Test func anotherProgramsDatabaseIsLeftAlone() async throws {
        let file = try StoreFile()
        do {
            let other = try SQLiteConnection(path: file.path, waitingMilliseconds: 1_000)
            try other.execute("CREATE TABLE theirs (x); PRAGMA user_version = 1;")
        }
        let before = try file.contents()
        #expect(await code(opening: file.path) == .notAStore)
        #expect(try file.contents() == before)
    }

    @Test func aLaterSchemaIsLeftAloneWithBothNumbers() async throws {
        let file = try StoreFile()
        await (try SQLiteMeetingStore(path: file.path)).close()
        do {
            let later = try SQLiteConnection(path: file.path, waitingMilliseconds: 1_000)
            try later.execute("PRAGMA user_version = 99")
        }
        #expect(await code(opening: file.path) == .newerSchema)
    }

    @Test func anOlderSchemaIsBroughtUpToDate() async throws {
        let file = try StoreFile()
        do {
            let older = try SQLiteConnection(path: file.path, waitingMilliseconds: 1_000)
            try older.execute(SQLiteSchema.migrations[0].script)
            try older.execute(
                "PRAGMA application_id = \(SQLiteSchema.applicationID); PRAGMA user_version = 1;")
        }
        let store = try await SQLiteMeetingStore(path: file.path)
        try await store.apply(StoreBatch(meetings: [Samples.meeting(title: "Pelabuhan")]))
        #expect(try await store.meetings(MeetingFilter(words: "pelabuhan")).count == 1)
    }

    @Test func whatAnEarlierVersionWroteCanBeAskedForInNewWays() async throws {
        let file = try StoreFile()
        let meeting = Samples.meeting(
            articles: [Samples.article("a")], people: ["Rudy Mas’ud"])
        do {
            let older = try SQLiteConnection(path: file.path, waitingMilliseconds: 1_000)
            for migration in SQLiteSchema.migrations.prefix(2) {
                try older.execute(migration.script)
            }
            try older.run(
                "INSERT INTO meetings (id, version, status, json) VALUES (?, 1, 'active', ?)",
                [.text(meeting.id.text), .text(meeting.json.text)])
            try older.execute(
                "PRAGMA application_id = \(SQLiteSchema.applicationID); PRAGMA user_version = 2;")
        }
        let store = try await SQLiteMeetingStore(path: file.path)
        let filter = MeetingFilter(place: "samarinda", person: "masud", outlet: "siaran")
        #expect(try await store.meetings(filter) == [meeting])
        #expect(try await store.versions(of: meeting.id) == [1])
    }

    @Test func severalMayMakeTheFileAtOnce() async throws {
        let file = try StoreFile()
        let path = file.path
        await withTaskGroup(of: StoreError.Code?.self) { group in
            for _ in 0..<6 {
                group.addTask { await self.code(opening: path) }
            }
            for await code in group { #expect(code == nil) }
        }
    }

    @Test func migrationsHaveNamesOfTheirOwn() {
        let names = SQLiteSchema.migrations.map(\.name)
        #expect(Set(names).count == names.count)
    }
}
