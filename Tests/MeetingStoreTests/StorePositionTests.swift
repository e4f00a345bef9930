import Article
import MeetingStore
import Testing

@Suite struct StorePositionTests {
    @Test(arguments: Database.installed)
    func offsetsMoveWithTheRecords(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        #expect(try await store.positions(cluster: "cluster-a", topic: "meetings") == [:])
        try await store.apply(
            StoreBatch(moves: [Samples.move(nil, to: 5), Samples.move(nil, to: 9, partition: 3)]))
        try await store.apply(StoreBatch(moves: [Samples.move(5, to: 6)]))
        try await store.apply(StoreBatch(moves: [Samples.move(6, to: 6)]))
        #expect(try await store.positions(cluster: "cluster-a", topic: "meetings") == [0: 6, 3: 9])
        #expect(try await store.positions(cluster: "cluster-a", topic: "sightings") == [:])
    }

    @Test(arguments: Database.installed)
    func ofTwoWorkersOnOnePartitionOneIsFencedAndWritesNothing(
        _ database: Database
    ) async throws {
        let place = try await database.fresh()
        let (first, second) = (try await place.open(), try await place.open())
        try await first.apply(
            StoreBatch(moves: [Samples.move(nil, to: 3)], meetings: [Samples.meeting("m1")]))
        for stale in [Samples.move(nil, to: 3), Samples.move(2, to: 4), Samples.move(4, to: 5)] {
            let batch = StoreBatch(
                moves: [Samples.move(nil, to: 1, topic: "sightings"), stale],
                sightings: [Samples.sighting(Samples.article("a"))],
                meetings: [Samples.meeting("m2")])
            let error = await #expect(throws: StoreError.self) { try await second.apply(batch) }
            #expect(error?.code == .fenced)
            #expect(error?.isRetriable == false)
            #expect(error?.description.contains("meetings/0 to 3") == true)
        }
        #expect(try await second.meeting(id: MeetingID("m2")) == nil)
        #expect(try await second.counts().articles == 0)
        #expect(try await second.positions(cluster: "cluster-a", topic: "sightings") == [:])
        try await second.apply(StoreBatch(moves: [Samples.move(3, to: 4)]))
    }

    @Test(arguments: Database.installed)
    func aWorkerThatAppliesABatchTwiceIsFenced(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let batch = StoreBatch(moves: [Samples.move(nil, to: 1)], meetings: [Samples.meeting()])
        try await store.apply(batch)
        let error = await #expect(throws: StoreError.self) { try await store.apply(batch) }
        #expect(error?.code == .fenced)
    }

    @Test(arguments: Database.installed)
    func writingRecordsAgainChangesNothing(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        let articles = (0..<3).map { Samples.article("a\($0)") }
        let batch = StoreBatch(
            sightings: articles.map { Samples.sighting($0) },
            meetings: [Samples.meeting(articles: articles), Samples.ended("m2", version: 2)])
        try await store.apply(batch)
        let before = try await store.meetings(MeetingFilter(includesInactive: true))
        let counts = try await store.counts()
        try await store.apply(batch)
        #expect(try await store.meetings(MeetingFilter(includesInactive: true)) == before)
        #expect(try await store.counts() == counts)
        #expect(try await store.articles(of: MeetingID("kaltim-1")) == articles)
    }

    @Test(arguments: Database.installed)
    func anotherClusterIsRefusedWithBothNames(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        try await store.apply(StoreBatch(moves: [Samples.move(nil, to: 5)]))
        let read = await #expect(throws: StoreError.self) {
            try await store.positions(cluster: "cluster-b", topic: "meetings")
        }
        let write = await #expect(throws: StoreError.self) {
            try await store.apply(
                StoreBatch(moves: [Samples.move(nil, to: 1, cluster: "cluster-b")]))
        }
        for error in [read, write] {
            #expect(error?.code == .clusterChanged)
            #expect(error?.description.contains("'cluster-a'") == true)
            #expect(error?.description.contains("'cluster-b'") == true)
        }
        #expect(try await store.positions(cluster: "cluster-b", topic: "other") == [:])
    }

    @Test(arguments: Database.installed)
    func offsetsDoNotGoBack(_ database: Database) async throws {
        let place = try await database.fresh()
        let store = try await place.open()
        try await store.apply(StoreBatch(moves: [Samples.move(nil, to: 5)]))
        let error = await #expect(throws: StoreError.self) {
            try await store.apply(StoreBatch(moves: [Samples.move(5, to: 4)]))
        }
        #expect(error?.code == .unstorable)
    }

    @Test(arguments: Database.installed)
    func manyWorkersOnOneDatabaseLoseAndDoubleNothing(_ database: Database) async throws {
        let place = try await database.fresh()
        await withTaskGroup(of: Void.self) { group in
            for worker in 0..<4 {
                group.addTask { await self.work(place.address, worker) }
            }
        }
        let store = try await place.open()
        #expect(
            try await store.positions(cluster: "cluster-a", topic: "meetings") == [
                0: 20, 1: 20, 2: 20, 3: 20,
            ])
        #expect(try await store.counts().meetings == 80)
    }

    private func work(_ address: StoreAddress, _ partition: Int) async {
        await #expect(throws: Never.self) {
            let store = try await patiently { try await open(address) }
            for step in 0..<20 {
                let move = Samples.move(
                    step == 0 ? nil : step, to: step + 1, partition: partition)
                let meeting = Samples.meeting("m-\(partition)-\(step)")
                try await patiently {
                    try await store.apply(StoreBatch(moves: [move], meetings: [meeting]))
                }
            }
        }
    }

    private func open(_ address: StoreAddress) async throws -> any MeetingStore {
        guard case .sqlite(let path) = address else { return try await address.open(for: .writing) }
        return try await SQLiteMeetingStore(path: path, waitingMilliseconds: 60_000)
    }

    /// Does again what the store calls worth repeating, as a worker does: while a file becomes a
    /// write-ahead one, SQLite refuses some locks at once whatever the waiting time.
    private func patiently<Answer: Sendable>(
        _ attempt: @Sendable () async throws -> Answer
    ) async throws -> Answer {
        for _ in 0..<100 {
            do {
                return try await attempt()
            } catch let error as StoreError where error.isRetriable {
                await Task.yield()
            }
        }
        return try await attempt()
    }
}
