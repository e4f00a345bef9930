import Article
import Foundation
import Testing

@testable import MeetingStore

@Suite struct StoreCrashTests {
    @Test func aWorkerKilledInsideABatchLeavesNothingOfIt() async throws {
        let file = try StoreFile()
        let store = try await SQLiteMeetingStore(path: file.path)
        try await store.apply(
            StoreBatch(moves: [Samples.move(nil, to: 1)], meetings: [Samples.meeting("m1")]))
        await store.close()
        setenv("MAHAKAM_TEST_DATABASE", file.path, 1)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            guard let path = ProcessInfo.processInfo.environment["MAHAKAM_TEST_DATABASE"] else {
                return
            }
            let connection = try SQLiteConnection(path: path, waitingMilliseconds: 5_000)
            // Small enough a cache that pages of the open transaction reach the disk.
            try connection.execute("PRAGMA cache_size = 4")
            try connection.transaction { () throws(StoreError) in
                let batch = StoreBatch(
                    moves: [Samples.move(1, to: 500)],
                    meetings: (0..<500).map { Samples.meeting("lost-\($0)") })
                try SQLiteWriter(connection: connection).write(batch)
                kill(getpid(), SIGKILL)
            }
        }
        let again = try await SQLiteMeetingStore(path: file.path)
        #expect(try await again.positions(cluster: "cluster-a", topic: "meetings") == [0: 1])
        #expect(try await again.counts().meetings == 1)
        #expect(try await again.meetings(MeetingFilter(words: "gubernur")).count == 1)
        try await again.apply(StoreBatch(moves: [Samples.move(1, to: 2)]))
    }

    @Test func aBatchThatFailsAtItsEndLeavesNothingOfIt() async throws {
        let file = try StoreFile()
        let store = try await SQLiteMeetingStore(path: file.path)
        let batch = StoreBatch(
            moves: [Samples.move(nil, to: 9)],
            sightings: [Samples.sighting(Samples.article("a"))],
            meetings: [Samples.meeting("m1"), Samples.meeting("m2", title: "\0")])
        await #expect(throws: StoreError.self) { try await store.apply(batch) }
        #expect(try await store.positions(cluster: "cluster-a", topic: "meetings") == [:])
        #expect(try await store.counts().articles == 0)
        #expect(try await store.meeting(id: MeetingID("m1")) == nil)
        try await store.apply(StoreBatch(moves: [Samples.move(nil, to: 1)]))
    }

    @Test func aWriterThatHoldsTheFileTooLongMakesOthersBusyNotBroken() async throws {
        let file = try StoreFile()
        let store = try await SQLiteMeetingStore(path: file.path, waitingMilliseconds: 1)
        let other = try SQLiteConnection(path: file.path, waitingMilliseconds: 1)
        try other.execute("BEGIN IMMEDIATE")
        let error = await #expect(throws: StoreError.self) {
            try await store.apply(StoreBatch(meetings: [Samples.meeting()]))
        }
        #expect(error?.code == .busy)
        #expect(error?.isRetriable == true)
        #expect(try await store.meetings(MeetingFilter()).isEmpty)
        try other.execute("ROLLBACK")
        try await store.apply(StoreBatch(meetings: [Samples.meeting()]))
    }
}
