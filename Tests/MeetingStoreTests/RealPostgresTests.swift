import Article
import CivilTime
import Foundation
import Postgres
import Testing

@testable import MeetingStore

@Suite(
    "PostgreSQL alone", .enabled(if: PostgresServer.isInstalled, "there is no PostgreSQL"),
    .timeLimit(.minutes(10)))
struct RealPostgresTests {
    private func code(
        _ address: StoreAddress, for purpose: StorePurpose = .writing
    ) async throws -> StoreError.Code? {
        let store = try await address.open(for: purpose)
        do throws(StoreError) {
            _ = try await store.counts()
            return nil
        } catch {
            return error.code
        }
    }

    @Test func valuesOfEveryKindComeBackAsTheyWent() async throws {
        let server = try await PostgresServer.shared()
        let connection = try PostgresConnection(
            PostgresAddress(server.uri("postgres")), application: "tests")
        let text = "Rapat “Mas’ud” \\ ' \" {,} \n 東京"
        let echoed = try connection.run(
            "SELECT $1, $2, $3, $4, $5",
            [.text(text), .text(""), .text(nil), .integer(-7), .integer(nil)])
        #expect(echoed.text(0, 0) == text)
        #expect(echoed.text(0, 1) == "")
        #expect(echoed.text(0, 2) == nil)
        #expect(echoed.integer(0, 3) == -7)
        #expect(echoed.integer(0, 4) == nil)
        let rows = try connection.run(
            "SELECT * FROM unnest($1, $2, $3)",
            [
                .texts([text, nil, ""]), .integers([nil, Int.max, Int.min]),
                .booleans([true, false, true]),
            ])
        #expect((0..<rows.count).map { rows.text($0, 0) } == [text, nil, ""])
        #expect((0..<rows.count).map { rows.integer($0, 1) } == [nil, Int.max, Int.min])
        #expect((0..<rows.count).map { rows.isTrue($0, 2) } == [true, false, true])
        #expect(try connection.run("SELECT * FROM unnest($1)", [.texts([])]).count == 0)
    }

    @Test func aRefusalHasItsCodeAndNotTheRowsValues() async throws {
        let server = try await PostgresServer.shared()
        let connection = try PostgresConnection(
            PostgresAddress(server.uri("postgres")), application: "tests")
        try connection.execute("CREATE TEMPORARY TABLE people (name text PRIMARY KEY)")
        try connection.run("INSERT INTO people VALUES ($1)", [.text("Sarimbakasih")])
        let error = #expect(throws: PostgresError.self) {
            try connection.run("INSERT INTO people VALUES ($1)", [.text("Sarimbakasih")])
        }
        #expect(error?.kind == .refused)
        #expect(error?.sqlState == "23505")
        #expect(error?.description.contains("Sarimbakasih") == false)
        #expect(try connection.run("SELECT 1").integer(0, 0) == 1)
    }

    @Test func severalMayMakeTheTablesAtOnce() async throws {
        let address = try await Database.postgres.fresh().address
        await withTaskGroup(of: StoreError.Code?.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    do { return try await code(address) } catch { return .failed }
                }
            }
            for await code in group { #expect(code == nil) }
        }
    }

    @Test func anOlderSchemaIsBroughtUpToDateByWritersOnly() async throws {
        let server = try await PostgresServer.shared()
        let name = try server.newDatabase()
        try server.run(
            """
            CREATE SCHEMA mahakam;
            CREATE TABLE mahakam.migrations (
                number bigint PRIMARY KEY, name text NOT NULL, applied_at timestamptz DEFAULT now());
            INSERT INTO mahakam.migrations VALUES (1, 'before');
            """ + PostgresSchema.migrations[0].script, in: name)
        let address = try StoreAddress(server.uri(name))
        #expect(try await code(address, for: .reading) == .olderSchema)
        #expect(try await code(address) == nil)
        #expect(try await code(address, for: .reading) == nil)
    }

    @Test func aLaterSchemaAndAnotherProgramsAreLeftAlone() async throws {
        let server = try await PostgresServer.shared()
        let place = try await Database.postgres.fresh()
        #expect(try await code(place.address) == nil)
        guard case .postgres(let address) = place.address else { return }
        try PostgresConnection(address, application: "tests")
            .execute("INSERT INTO mahakam.migrations VALUES (99, 'later')")
        #expect(try await code(place.address) == .newerSchema)

        let name = try server.newDatabase()
        try server.run(
            "CREATE SCHEMA mahakam; CREATE TABLE mahakam.articles (theirs int)", in: name)
        #expect(try await code(StoreAddress(server.uri(name))) == .notAStore)
        #expect(try await code(StoreAddress(server.uri(name)), for: .reading) == .olderSchema)
        try server.run("CREATE DATABASE latin ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0")
        #expect(try await code(StoreAddress(server.uri("latin"))) == .notAStore)
    }

    @Test func migrationsHaveNamesOfTheirOwn() {
        let names = PostgresSchema.migrations.map(\.name)
        #expect(Set(names).count == names.count)
    }

    @Test func recordsThatNoIndexLikesAreKept() async throws {
        let store = try await Database.postgres.fresh().open()
        var article = Samples.article(
            "a",
            url: "https://example/"
                + String((0..<20_000).map { _ in "abcdefghij".randomElement() ?? "a" }))
        article.publishedAt = Timestamp("0001-01-01T00:00:00+23:59")
        article.outlet.domain = String(repeating: "x1 ", count: 5_000)
        var meeting = Samples.meeting(
            date: "9999-12-31", articles: [article],
            people: (0..<3_000).map { "Orang Nomor\($0) \(String(repeating: "q", count: 80))" })
        meeting.content?.topics = [Samples.claim(String(repeating: "y2 ", count: 5_000))]
        meeting.content?.summary = (0..<20_000).map { "kata\($0)" }.joined(separator: " ")
        try await store.apply(
            StoreBatch(sightings: [Samples.sighting(article)], meetings: [meeting]))
        #expect(try await store.meeting(id: meeting.id) == meeting)
        #expect(try await store.articles(of: meeting.id) == [article])
        #expect(try await store.meetings(MeetingFilter(person: "nomor2999")).count == 1)
    }

    @Test func rolesOfLeastPrivilegeSuffice() async throws {
        let server = try await PostgresServer.shared()
        let name = try server.newDatabase()
        let script = try String(
            contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../config/postgres/roles.sql"), encoding: .utf8)
        try server.run(script, in: name)
        try server.run(
            "ALTER ROLE mahakam_store PASSWORD 'write'; ALTER ROLE mahakam_reader PASSWORD 'read'")
        let writing = try StoreAddress(server.uri(name, role: "mahakam_store"), password: "write")
        let reading = try StoreAddress(server.uri(name, role: "mahakam_reader"), password: "read")
        #expect(try await code(writing) == .olderSchema)
        #expect(try await code(StoreAddress(server.uri(name))) == nil)
        try server.run(script, in: name)
        let writer = try await writing.open(for: .writing)
        var batch = StoreBatch(
            moves: [Samples.move(nil, to: 1)], sightings: [Samples.sighting(Samples.article("a"))],
            meetings: [Samples.meeting(people: ["Sarimbakasih"])])
        try await writer.apply(batch)
        batch.moves = [Samples.move(1, to: 2)]
        batch.purge(MeetingID("kaltim-1"))
        batch.meetings = [Samples.meeting("m2"), Samples.meeting("m2", version: 2)]
        try await writer.apply(batch)
        let reader = try await reading.open(for: .reading)
        #expect(try await reader.meetings(MeetingFilter()).map(\.id.text) == ["m2"])
        for address in [writing, reading] {
            guard case .postgres(let address) = address else { continue }
            let connection = try PostgresConnection(address, application: "tests")
            for statement in [
                "CREATE TABLE mahakam.more (x int)", "DROP TABLE mahakam.meetings",
                "INSERT INTO mahakam.migrations VALUES (9, 'mine')", "CREATE SCHEMA mine",
            ] {
                let error = #expect(throws: PostgresError.self) { try connection.run(statement) }
                #expect(error?.sqlState == "42501")
            }
        }
        let fenced = try await reading.open(for: .writing)
        let error = await #expect(throws: StoreError.self) { try await fenced.apply(batch) }
        #expect(error?.code == .denied)
    }

    @Test func theWayIsEncryptedAndTheServerKnown() async throws {
        let server = try await PostgresServer.shared()
        let name = try server.newDatabase()
        try server.run("CREATE ROLE only_tls LOGIN SUPERUSER PASSWORD 'hush-hush'")
        func answer(_ parameters: String, _ password: String? = "hush-hush") async throws -> String
        {
            let address = try StoreAddress(
                server.uri(name, role: "only_tls", parameters), password: password)
            do throws(StoreError) {
                return try await address.open(for: .writing).describe()
            } catch {
                #expect(error.code == .unavailable)
                return error.description
            }
        }
        let authority = "sslrootcert=\(server.folder.path)/authority.crt"
        let full = try await answer("?sslmode=verify-full&\(authority)")
        #expect(full.contains("TLSv1."))
        let stranger = try await answer(
            "?sslmode=verify-full&sslrootcert=\(server.folder.path)/other.crt")
        #expect(stranger.contains("certificate verify failed"))
        #expect(stranger.contains("see that sslrootcert names"))
        let clear = try await answer("?sslmode=disable")
        #expect(clear.contains("no encryption"))
        let wrong = try await answer("?sslmode=verify-full&\(authority)", "hush-hush-not")
        #expect(wrong.contains("password authentication failed"))
        #expect(wrong.contains("see that the role and its password are right"))
        let none = try await answer("?sslmode=verify-full&\(authority)", nil)
        #expect(none.contains("it wants a password: give it as"))
        for said in [full, stranger, clear, wrong, none] { #expect(!said.contains("hush-hush")) }
    }
}
