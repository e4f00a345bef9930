import Article
import Foundation
import Testing

@testable import MeetingStore

@Suite(
    "PostgreSQL that fails", .enabled(if: PostgresServer.isInstalled, "there is no PostgreSQL"),
    .timeLimit(.minutes(10)), .serialized)
struct RealPostgresFaultTests {
    /// Does again what is worth repeating, as a worker does; counts what was not to be had.
    private func patiently(
        _ attempt: () async throws -> Void, failed: (StoreError) -> Void
    ) async throws {
        while true {
            do {
                return try await attempt()
            } catch let error as StoreError where error.isRetriable {
                failed(error)
                try await Task.sleep(for: .milliseconds(50))
            }
        }
    }

    @Test func killedAgainAndAgainItLosesAndDoublesNothing() async throws {
        let server = try PostgresServer()
        let uri = server.uri(try server.newDatabase())
        let (steps, perStep) = (60, 20)
        let (progress, report) = AsyncStream.makeStream(of: Int.self)
        let writing = Task {
            defer { report.finish() }
            let store = try await StoreAddress(uri).open(for: .writing)
            var failures = 0
            for step in 0..<steps {
                let batch = StoreBatch(
                    moves: [
                        Samples.move(step == 0 ? nil : step * perStep, to: (step + 1) * perStep)
                    ],
                    sightings: (0..<perStep).map {
                        Samples.sighting(Samples.article("a-\(step)-\($0)"))
                    },
                    meetings: (0..<perStep).map {
                        Samples.meeting("m-\($0)", version: step + 1, title: "step \(step)")
                    })
                try await patiently {
                    try await store.apply(batch)
                } failed: { _ in
                    failures += 1
                }
                report.yield(step)
            }
            return failures
        }
        var kills = 0
        for await step in progress where step % 12 == 5 {
            try server.kill()
            kills += 1
            try server.start()
        }
        let failures = try await writing.value
        #expect(kills == 5)
        #expect(failures > 0)
        let store = try await StoreAddress(uri).open(for: .reading)
        #expect(
            try await store.positions(cluster: "cluster-a", topic: "meetings") == [
                0: steps * perStep
            ])
        #expect(try await store.counts().articles == steps * perStep)
        for meeting in try await store.meetings(MeetingFilter(limit: 1_000)) {
            #expect(meeting.version == steps)
            #expect(try await store.versions(of: meeting.id) == Array(1...steps))
        }
        #expect(try await store.counts().meetings == perStep)
    }

    @Test func aCommitWhoseAnswerNeverCameIsFoundDone() async throws {
        let server = try await PostgresServer.shared()
        let name = try server.newDatabase()
        var limits = PostgresLimits()
        limits.answer = .seconds(4)
        limits.lockMilliseconds = 30_000
        guard case .postgres(let address) = try StoreAddress(server.uri(name)) else { return }
        let store = PostgresMeetingStore(address, for: .writing, limits: limits)
        try await patiently {
            _ = try await store.counts()
        } failed: { _ in
        }
        // The commit itself takes longer than the worker waits, once.
        try server.run(
            """
            CREATE TABLE dawdling (once int);
            INSERT INTO dawdling VALUES (1);
            CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                DELETE FROM dawdling;
                IF FOUND THEN PERFORM pg_sleep(8); END IF;
                RETURN NULL;
            END $$;
            CREATE CONSTRAINT TRIGGER late AFTER INSERT ON mahakam.positions
                DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION dawdle();
            """, in: name)
        var failures: [StoreError.Code] = []
        let batch = StoreBatch(moves: [Samples.move(nil, to: 1)], meetings: [Samples.meeting()])
        try await patiently {
            try await store.apply(batch)
        } failed: {
            failures.append($0.code)
        }
        #expect(failures.contains(.unavailable))
        #expect(try await store.positions(cluster: "cluster-a", topic: "meetings") == [0: 1])
        try await store.apply(StoreBatch(moves: [Samples.move(1, to: 2)]))
        // The same batch once more is another worker's, and refused.
        let error = await #expect(throws: StoreError.self) { try await store.apply(batch) }
        #expect(error?.code == .fenced)
    }

    @Test func aServerThatStandsStillIsGivenUpInTime() async throws {
        let server = try PostgresServer()
        var limits = PostgresLimits()
        limits.answer = .seconds(4)
        guard case .postgres(let address) = try StoreAddress(server.uri("postgres")) else { return }
        let store = PostgresMeetingStore(address, for: .writing, limits: limits)
        try await patiently {
            _ = try await store.counts()
        } failed: { _ in
        }
        try server.signalSessions(SIGSTOP)
        let error = await #expect(throws: StoreError.self) {
            try await store.apply(StoreBatch(moves: [Samples.move(nil, to: 1)]))
        }
        #expect(error?.code == .unavailable)
        try await patiently { () async throws in
            try await store.apply(StoreBatch(moves: [Samples.move(nil, to: 1)]))
        } failed: { _ in
        }
        try server.signalSessions(SIGCONT)
    }

    @Test func whoDiesInsideABatchLeavesNothingAndHoldsNobodyUp() async throws {
        let server = try await PostgresServer.shared()
        let name = try server.newDatabase()
        guard case .postgres(let address) = try StoreAddress(server.uri(name)) else { return }
        let store = PostgresMeetingStore(address, for: .writing)
        try await store.apply(StoreBatch(moves: [Samples.move(nil, to: 1)]))
        do {
            let dying = try PostgresSession(address, limits: PostgresLimits())
            try dying.run("BEGIN")
            try PostgresWriter(session: dying).write(
                StoreBatch(moves: [Samples.move(1, to: 9)], meetings: [Samples.meeting("lost")]))
        }
        try await patiently {
            try await store.apply(StoreBatch(moves: [Samples.move(1, to: 2)]))
        } failed: { _ in
        }
        #expect(try await store.meeting(id: MeetingID("lost")) == nil)
        #expect(try await store.positions(cluster: "cluster-a", topic: "meetings") == [0: 2])
    }
}
