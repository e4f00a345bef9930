/// What the tables look like, as steps from an empty file; a step that was released is never
/// changed, later ones are added behind it.
enum SQLiteSchema {
    struct Migration {
        let name: String
        let script: String
        /// Whether what is kept beside the records has to be drawn from them anew.
        var refills = false
    }

    /// "Mhkm" in the file's header: tells our files from others.
    static let applicationID = 0x4D68_6B6D

    static let migrations = [
        Migration(name: "articles, meetings, positions", script: tables),
        Migration(name: "search over meetings", script: search),
        Migration(name: "people, topics, outlets, history", script: questions, refills: true),
    ]

    private static let tables = """
        CREATE TABLE articles (
            key TEXT PRIMARY KEY,
            id TEXT NOT NULL,
            url TEXT,
            outlet TEXT,
            title TEXT,
            published_at TEXT,
            province TEXT NOT NULL,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            withdrawn INTEGER NOT NULL,
            meeting_id TEXT,
            event_date TEXT,
            move INTEGER NOT NULL,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX articles_by_meeting ON articles (meeting_id);
        CREATE INDEX articles_by_url ON articles (url);

        CREATE TABLE meetings (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            version INTEGER NOT NULL,
            status TEXT NOT NULL,
            merged_into TEXT,
            province TEXT,
            title TEXT,
            event_state TEXT,
            event_date TEXT,
            place_code TEXT,
            place_name TEXT,
            venue TEXT,
            first_seen TEXT,
            last_seen TEXT,
            json TEXT NOT NULL
        ) STRICT;
        CREATE INDEX meetings_by_date ON meetings (event_date);
        CREATE INDEX meetings_by_place ON meetings (place_code, event_date);

        CREATE TABLE meeting_articles (
            meeting_id TEXT NOT NULL,
            place INTEGER NOT NULL,
            article_key TEXT NOT NULL,
            PRIMARY KEY (meeting_id, place)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_articles_by_article ON meeting_articles (article_key);

        CREATE TABLE positions (
            cluster TEXT NOT NULL,
            topic TEXT NOT NULL,
            partition INTEGER NOT NULL,
            next_offset INTEGER NOT NULL,
            PRIMARY KEY (topic, partition, cluster)
        ) STRICT, WITHOUT ROWID;
        """

    private static let search = """
        CREATE VIRTUAL TABLE meeting_words USING fts5(
            title, summary, venue, names, tokenize = 'unicode61 remove_diacritics 2'
        );
        """

    private static let questions = """
        DROP TABLE meeting_words;
        CREATE VIRTUAL TABLE meeting_words USING fts5(
            title, names, place, text, tokenize = 'unicode61 remove_diacritics 2'
        );

        CREATE TABLE meeting_people (
            number INTEGER NOT NULL,
            place INTEGER NOT NULL,
            name TEXT,
            took_part INTEGER NOT NULL,
            words TEXT NOT NULL,
            PRIMARY KEY (number, place)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE meeting_topics (
            topic TEXT NOT NULL,
            number INTEGER NOT NULL,
            PRIMARY KEY (topic, number)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_topics_by_meeting ON meeting_topics (number);

        ALTER TABLE meeting_articles ADD COLUMN domain TEXT;
        ALTER TABLE meeting_articles ADD COLUMN outlet TEXT;
        CREATE INDEX meeting_articles_by_domain ON meeting_articles (domain);
        CREATE INDEX meeting_articles_by_outlet ON meeting_articles (outlet);

        CREATE TABLE meeting_versions (
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            json TEXT NOT NULL,
            PRIMARY KEY (id, version)
        ) STRICT;
        CREATE TABLE meeting_members (
            article_key TEXT NOT NULL,
            meeting_id TEXT NOT NULL,
            first_version INTEGER NOT NULL,
            last_version INTEGER NOT NULL,
            PRIMARY KEY (article_key, meeting_id)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX meeting_members_by_meeting ON meeting_members (meeting_id);
        """

    /// Brings a file to the last step, in one transaction.
    static func migrate(_ connection: SQLiteConnection) throws(StoreError) {
        guard try version(connection) < migrations.count else { return }
        try connection.transaction { () throws(StoreError) in
            try refuseOthers(connection)
            // Another program may have migrated while this one waited for the lock.
            let missing = migrations.dropFirst(try version(connection))
            for migration in missing { try connection.execute(migration.script) }
            if missing.contains(where: \.refills) {
                try SQLiteFacts(connection: connection).refill()
            }
            try connection.execute("PRAGMA application_id = \(applicationID)")
            try connection.execute("PRAGMA user_version = \(migrations.count)")
        }
    }

    private static func version(_ connection: SQLiteConnection) throws(StoreError) -> Int {
        try connection.rows("PRAGMA user_version") { $0.integer(0) }.first ?? 0
    }

    /// Leaves the file of another program, or of a later version of this one, as it is.
    static func refuseOthers(_ connection: SQLiteConnection) throws(StoreError) {
        let application = try connection.rows("PRAGMA application_id") { $0.integer(0) }.first ?? 0
        let tables = try connection.rows("SELECT count(*) FROM sqlite_schema") { $0.integer(0) }
        guard application == applicationID || tables.first == 0 else {
            throw StoreError(
                code: .notAStore,
                description: "the database '\(connection.path)' belongs to another program;"
                    + " name another file")
        }
        let version = try version(connection)
        guard version <= migrations.count else {
            throw StoreError(
                code: .newerSchema,
                description: "the database '\(connection.path)' has schema \(version), and this"
                    + " program knows \(migrations.count); run the version that made it, or later")
        }
    }
}
