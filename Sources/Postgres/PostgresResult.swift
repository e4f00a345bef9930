internal import CPostgres

/// What the database answered to one statement.
public final class PostgresResult {
    /// Owned: nobody else clears it.
    private let handle: OpaquePointer

    init(owning handle: OpaquePointer) { self.handle = handle }

    deinit { PQclear(handle) }

    /// How many rows there are.
    public var count: Int { Int(PQntuples(handle)) }

    /// How many rows the statement wrote.
    public var changed: Int { Int(String(cString: PQcmdTuples(handle))) ?? 0 }

    /// A value as text; nil for null, which is not the empty text.
    public func text(_ row: Int, _ column: Int) -> String? {
        let (row, column) = (Int32(clamping: row), Int32(clamping: column))
        guard PQgetisnull(handle, row, column) == 0, let start = PQgetvalue(handle, row, column)
        else { return nil }
        let length = Int(PQgetlength(handle, row, column))
        return String(
            decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
    }

    /// A whole number; nil for null.
    public func integer(_ row: Int, _ column: Int) -> Int? { text(row, column).flatMap { Int($0) } }

    /// A truth; false for null.
    public func isTrue(_ row: Int, _ column: Int) -> Bool { text(row, column) == "t" }

    /// What is wrong, as the database says; nil where the statement worked.
    var failure: (sqlState: String?, sentence: String)? {
        switch PQresultStatus(handle) {
        case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: return nil
        default:
            let state = postgres_sqlstate(handle).map { String(cString: $0) }
            let sentence =
                postgres_sentence(handle).map { String(cString: $0) }
                ?? String(cString: PQresultErrorMessage(handle))
            return (state, sentence.oneLine)
        }
    }
}
