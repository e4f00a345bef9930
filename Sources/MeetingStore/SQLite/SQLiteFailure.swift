import CSQLite

/// Makes the library's result codes answers to a person.
enum SQLiteFailure {
    static func error(
        _ outcome: Int32, _ handle: OpaquePointer?, path: String, doing what: String
    ) -> StoreError {
        let reason = String(cString: handle.map { sqlite3_errmsg($0) } ?? sqlite3_errstr(outcome))
        let code = code(outcome)
        let begin = "the database '\(path)' "
        let sentence =
            switch code {
            case .busy: "\(begin)is held by another program for too long (\(reason))"
            case .unavailable:
                "\(begin)cannot be used now (\(reason)); look at its folder, its rights and the"
                    + " room on its disk"
            case .notAStore: "\(begin)is damaged or no database (\(reason)); name another file"
            default: "\(begin)refused '\(what.prefix(80))' (\(reason))"
            }
        return StoreError(code: code, description: sentence)
    }

    private static func code(_ outcome: Int32) -> StoreError.Code {
        // The low byte is the kind; the rest says more exactly which.
        switch outcome & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_PERM,
            SQLITE_NOMEM, SQLITE_AUTH, SQLITE_PROTOCOL:
            .unavailable
        case SQLITE_CORRUPT, SQLITE_NOTADB: .notAStore
        case SQLITE_TOOBIG: .unstorable
        default: .failed
        }
    }
}
