import Postgres

/// What the tables look like, as steps from nothing; a step that was released is never changed,
/// later ones are added behind it.
enum PostgresSchema {
    struct Migration {
        let name: String
        let script: String
    }

    static let migrations = [
        Migration(name: "articles, meetings, positions", script: tables),
        Migration(name: "people, topics, outlets, history", script: questions),
    ]

    /// "Mhkm": the lock that only one migration holds.
    private static let lock = 0x4D68_6B6D

    /// Brings the tables to the last step, in one transaction; where they are there, nothing is
    /// asked for that a role without the right to make tables could not do.
    static func migrate(_ session: PostgresSession) throws(StoreError) {
        guard try version(session) < migrations.count else { return }
        // Another program may migrate at this moment. The transaction begins behind the lock: one
        // that was begun before it would not see in the server's own tables what has been made.
        try session.run("SELECT pg_advisory_lock($1)", [.integer(lock)])
        defer { _ = try? session.run("SELECT pg_advisory_unlock($1)", [.integer(lock)]) }
        try session.transaction { () throws(StoreError) in
            let done = try version(session)
            if done == 0 { try begin(session) }
            for (index, migration) in migrations.enumerated().dropFirst(done) {
                try session.execute(migration.script)
                try session.run(
                    "INSERT INTO mahakam.migrations (number, name) VALUES ($1, $2)",
                    [.integer(index + 1), .text(migration.name)])
            }
        }
    }

    /// Refuses tables that are not as this program needs them.
    static func check(_ session: PostgresSession) throws(StoreError) {
        let version = try version(session)
        guard version == migrations.count else {
            throw StoreError(
                code: .olderSchema,
                description: "the database \(session.name) has schema \(version), and this program"
                    + " needs \(migrations.count); run 'mahakam database migrate' as its owner")
        }
    }

    private static func begin(_ session: PostgresSession) throws(StoreError) {
        let encoding = try session.run("SHOW server_encoding").text(0, 0) ?? ""
        guard encoding == "UTF8" else {
            throw StoreError(
                code: .notAStore,
                description: "the database \(session.name) keeps texts as \(encoding), which lacks"
                    + " letters; make one with ENCODING 'UTF8'")
        }
        // Asked first: making it needs a right even where it is there.
        let schema = try session.run("SELECT to_regnamespace('mahakam')").text(0, 0)
        if schema == nil { try session.execute("CREATE SCHEMA mahakam") }
        try session.execute(
            """
            CREATE TABLE mahakam.migrations (
                number bigint PRIMARY KEY,
                name text NOT NULL,
                applied_at timestamptz NOT NULL DEFAULT now()
            )
            """)
    }

    /// How many steps are done; what a later version of this program made is left alone.
    private static func version(_ session: PostgresSession) throws(StoreError) -> Int {
        let table = try session.run("SELECT to_regclass('mahakam.migrations')").text(0, 0)
        guard table != nil else { return 0 }
        let version =
            try session.run("SELECT max(number) FROM mahakam.migrations").integer(0, 0) ?? 0
        guard version <= migrations.count else {
            throw StoreError(
                code: .newerSchema,
                description: "the database \(session.name) has schema \(version), and this program"
                    + " knows \(migrations.count); run the version that made it, or later")
        }
        return version
    }
}
