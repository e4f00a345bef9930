#include <libpq-fe.h>

// The fields of an error are named by character constants, which Swift does not import.
static inline const char *postgres_sqlstate(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_SQLSTATE);
}

// The sentence alone: the detail, which would follow it, may quote what a row holds.
static inline const char *postgres_sentence(const PGresult *result) {
    return PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
}
