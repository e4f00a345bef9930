-- Roles of least privilege for a PostgreSQL database of Mahakam.
--
-- Run once as the owner of the database, before or after `mahakam database migrate` makes the tables:
--   psql "postgresql://mahakam_owner@db.example/mahakam" -f config/postgres/roles.sql
-- and give each role its password with psql's \password, which sends only its digest. Running it again changes
-- nothing. Making roles needs CREATEROLE; where an administrator has made them, only the grants count.
--
--   mahakam_store    for mahakam-store: writes rows, makes and changes no table
--   mahakam_reader   for whoever asks: `mahakam meetings`, a dashboard, psql

CREATE SCHEMA IF NOT EXISTS mahakam;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mahakam_store') THEN
        CREATE ROLE mahakam_store LOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'mahakam_reader') THEN
        CREATE ROLE mahakam_reader LOGIN;
    END IF;
END
$$;

REVOKE ALL ON SCHEMA mahakam FROM PUBLIC;
GRANT USAGE ON SCHEMA mahakam TO mahakam_store, mahakam_reader;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA mahakam TO mahakam_store;
GRANT SELECT ON ALL TABLES IN SCHEMA mahakam TO mahakam_reader;

-- What says which tables there are is the owner's alone.
DO $$
BEGIN
    IF to_regclass('mahakam.migrations') IS NOT NULL THEN
        REVOKE INSERT, UPDATE, DELETE ON mahakam.migrations FROM mahakam_store;
    END IF;
END
$$;

-- Tables that later versions add are theirs too.
ALTER DEFAULT PRIVILEGES IN SCHEMA mahakam GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO mahakam_store;
ALTER DEFAULT PRIVILEGES IN SCHEMA mahakam GRANT SELECT ON TABLES TO mahakam_reader;
