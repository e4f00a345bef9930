import Postgres

/// Makes the database's refusals answers to a person.
enum PostgresFailure {
    static func error(_ error: PostgresError, at address: String, doing what: String) -> StoreError
    {
        let begin = "the database \(address) "
        let reason = error.sqlState.map { "\(error.description), \($0)" } ?? error.description
        let code = code(error)
        let sentence =
            switch code {
            case .misconfigured:
                "\(error.description); give it as postgresql://role@host:5432/name and the password"
                    + " as MAHAKAM_DATABASE_PASSWORD or MAHAKAM_DATABASE_PASSWORD_FILE"
            case .unavailable:
                "\(begin)cannot be used now (\(reason)); \(advice(error.obstacle))"
            case .busy: "\(begin)is held by others for too long (\(reason))"
            case .denied:
                "\(begin)does not let this role '\(what.prefix(60))' (\(reason)); grant it what"
                    + " config/postgres/roles.sql grants"
            case .notAStore:
                "\(begin)has no tables of ours where they should be (\(reason)); name another one,"
                    + " or remove the schema 'mahakam' from it"
            default: "\(begin)refused '\(what.prefix(80))' (\(reason))"
            }
        return StoreError(code: code, description: sentence)
    }

    private static func advice(_ obstacle: PostgresError.Obstacle?) -> String {
        switch obstacle {
        case .certificate:
            "see that sslrootcert names the file of the authority that signed the server's"
                + " certificate, and that the address names the server as its certificate does"
        case .noPassword:
            "it wants a password: give it as MAHAKAM_DATABASE_PASSWORD_FILE, a file, or"
                + " MAHAKAM_DATABASE_PASSWORD"
        case .password:
            "see that the role and its password are right (MAHAKAM_DATABASE_PASSWORD_FILE), and"
                + " that there is this database"
        case nil: "see that it runs and can be reached"
        }
    }

    private static func code(_ error: PostgresError) -> StoreError.Code {
        switch error.kind {
        case .address: .misconfigured
        case .unreachable, .lost, .late: .unavailable
        case .refused: code(sqlState: error.sqlState ?? "")
        }
    }

    /// By the error codes of PostgreSQL's manual: some alone, others by their class.
    private static func code(sqlState: String) -> StoreError.Code {
        switch sqlState {
        case "40001", "40P01", "55P03", "57014": .busy
        // A server that has become a stand-by takes no writing until the next one is found.
        case "25006", "25P03": .unavailable
        case "42501", "3D000": .denied
        case "42P01", "42P06", "42P07", "42703", "3F000": .notAStore
        case "XX001", "XX002": .damaged
        default:
            switch sqlState.prefix(2) {
            case "08", "53", "57", "58": .unavailable
            case "28": .denied
            case "22", "23", "54": .unstorable
            default: .failed
            }
        }
    }
}
