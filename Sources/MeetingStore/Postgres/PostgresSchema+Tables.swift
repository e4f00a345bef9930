extension PostgresSchema {
    /// Names and ids sort by their bytes, as they do in SQLite, whatever the database's language.
    ///
    /// A URL may be longer than a tree's key, hence the hash.
    static let tables = """
        CREATE TABLE mahakam.articles (
            key text COLLATE "C" PRIMARY KEY,
            id text NOT NULL,
            url text,
            outlet text,
            title text,
            published_at timestamptz,
            province text NOT NULL,
            kind text NOT NULL,
            language text NOT NULL,
            withdrawn boolean NOT NULL,
            meeting_id text COLLATE "C",
            event_date date,
            move bigint NOT NULL,
            json json NOT NULL
        );
        CREATE INDEX articles_by_meeting ON mahakam.articles (meeting_id);
        CREATE INDEX articles_by_url ON mahakam.articles USING hash (url);
        CREATE INDEX articles_withdrawn ON mahakam.articles (key) WHERE withdrawn;

        CREATE TABLE mahakam.meetings (
            id text COLLATE "C" PRIMARY KEY,
            version bigint NOT NULL,
            status text NOT NULL,
            merged_into text,
            province text,
            title text,
            event_state text,
            event_date date,
            place_code text COLLATE "C",
            place_name text,
            venue text,
            first_seen timestamptz,
            last_seen timestamptz,
            words tsvector,
            json json NOT NULL
        );
        CREATE INDEX meetings_by_date ON mahakam.meetings (event_date DESC NULLS LAST, id);
        CREATE INDEX meetings_by_place ON mahakam.meetings (place_code, event_date);
        CREATE INDEX meetings_by_words ON mahakam.meetings USING gin (words);

        CREATE TABLE mahakam.meeting_articles (
            meeting_id text COLLATE "C" NOT NULL,
            place bigint NOT NULL,
            article_key text COLLATE "C" NOT NULL,
            domain text,
            outlet text,
            PRIMARY KEY (meeting_id, place)
        );
        CREATE INDEX meeting_articles_by_article ON mahakam.meeting_articles (article_key);
        CREATE INDEX meeting_articles_by_domain ON mahakam.meeting_articles (domain);
        CREATE INDEX meeting_articles_by_outlet ON mahakam.meeting_articles (outlet);

        CREATE TABLE mahakam.positions (
            topic text COLLATE "C" NOT NULL,
            partition bigint NOT NULL,
            cluster text COLLATE "C" NOT NULL,
            next_offset bigint NOT NULL,
            PRIMARY KEY (topic, partition, cluster)
        );
        """

    static let questions = """
        CREATE TABLE mahakam.meeting_people (
            meeting_id text COLLATE "C" NOT NULL,
            place bigint NOT NULL,
            name text,
            took_part boolean NOT NULL,
            words tsvector NOT NULL,
            PRIMARY KEY (meeting_id, place)
        );
        CREATE INDEX meeting_people_by_words ON mahakam.meeting_people USING gin (words);

        CREATE TABLE mahakam.meeting_topics (
            topic text COLLATE "C" NOT NULL,
            meeting_id text COLLATE "C" NOT NULL,
            PRIMARY KEY (topic, meeting_id)
        );
        CREATE INDEX meeting_topics_by_meeting ON mahakam.meeting_topics (meeting_id);

        CREATE TABLE mahakam.meeting_versions (
            id text COLLATE "C" NOT NULL,
            version bigint NOT NULL,
            json json NOT NULL,
            PRIMARY KEY (id, version)
        );
        CREATE TABLE mahakam.meeting_members (
            article_key text COLLATE "C" NOT NULL,
            meeting_id text COLLATE "C" NOT NULL,
            first_version bigint NOT NULL,
            last_version bigint NOT NULL,
            PRIMARY KEY (article_key, meeting_id)
        );
        CREATE INDEX meeting_members_by_meeting ON mahakam.meeting_members (meeting_id);
        """
}
