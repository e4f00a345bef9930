#!/bin/sh
# Gives the role mahakam_store its password, from a file beside the owner's. The container of PostgreSQL runs this once,
# when it makes its volume. The password is an input, not an argument: ps shows arguments.
set -eu
file=${MAHAKAM_STORE_PASSWORD_FILE:-/run/secrets/mahakam/database-store}
[ -s "$file" ] || { echo "passwords: $file holds no password for mahakam_store" >&2; exit 1; }
psql -v ON_ERROR_STOP=1 -qX -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
\set password `head -n 1 "${MAHAKAM_STORE_PASSWORD_FILE:-/run/secrets/mahakam/database-store}"`
ALTER ROLE mahakam_store PASSWORD :'password';
SQL
