import CSQLite

/// One connection to a database file, used by one thread at a time.
final class SQLiteConnection {
    static var libraryVersion: String { String(cString: sqlite3_libversion()) }

    let path: String
    private let handle: OpaquePointer
    private var statements: [String: OpaquePointer] = [:]

    init(path: String, waitingMilliseconds: Int) throws(StoreError) {
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
        let outcome = sqlite3_open_v2(path, &handle, flags, nil)
        guard outcome == SQLITE_OK, let handle else {
            // A handle that failed to open still has to be closed, and knows why.
            defer { sqlite3_close_v2(handle) }
            throw SQLiteFailure.error(outcome, handle, path: path, doing: "opening it")
        }
        self.path = path
        self.handle = handle
        sqlite3_extended_result_codes(handle, 1)
        sqlite3_busy_timeout(handle, Int32(clamping: waitingMilliseconds))
    }

    deinit {
        for statement in statements.values { sqlite3_finalize(statement) }
        sqlite3_close_v2(handle)
    }

    /// Runs several statements that return nothing, such as a schema.
    func execute(_ script: String) throws(StoreError) {
        try check(sqlite3_exec(handle, script, nil, nil, nil), doing: script)
    }

    /// Runs a statement and says how many rows it changed.
    @discardableResult
    func run(_ sql: String, _ values: [SQLiteValue] = []) throws(StoreError) -> Int {
        let statement = try prepared(sql)
        defer { release(statement) }
        try bind(values, to: statement, sql)
        let outcome = sqlite3_step(statement)
        guard outcome == SQLITE_DONE || outcome == SQLITE_ROW else {
            throw failure(outcome, doing: sql)
        }
        return Int(sqlite3_changes(handle))
    }

    /// Runs a query and reads each of its rows.
    func rows<Value>(
        _ sql: String, _ values: [SQLiteValue] = [],
        _ read: (SQLiteRow) throws(StoreError) -> Value
    ) throws(StoreError) -> [Value] {
        let statement = try prepared(sql)
        defer { release(statement) }
        try bind(values, to: statement, sql)
        var found: [Value] = []
        while true {
            let outcome = sqlite3_step(statement)
            guard outcome != SQLITE_DONE else { return found }
            guard outcome == SQLITE_ROW else { throw failure(outcome, doing: sql) }
            found.append(try read(SQLiteRow(statement: statement)))
        }
    }

    /// Runs the body in one write transaction: all of it is kept, or none.
    func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        try execute("BEGIN IMMEDIATE")
        do throws(StoreError) {
            try body()
            try execute("COMMIT")
        } catch {
            // SQLite may have rolled back by itself; then this says so, and that is no news.
            sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
            throw error
        }
    }

    /// Runs the body over the file as it is at one moment, whatever others write meanwhile.
    func snapshot(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        try execute("BEGIN")
        defer { sqlite3_exec(handle, "ROLLBACK", nil, nil, nil) }
        try body()
    }

    private func prepared(_ sql: String) throws(StoreError) -> OpaquePointer {
        if let statement = statements[sql] { return statement }
        var statement: OpaquePointer?
        let flags = UInt32(SQLITE_PREPARE_PERSISTENT)
        try check(sqlite3_prepare_v3(handle, sql, -1, flags, &statement, nil), doing: sql)
        guard let statement else { throw failure(SQLITE_MISUSE, doing: sql) }
        statements[sql] = statement
        return statement
    }

    /// Without this a statement keeps its lock and its texts until it is used again.
    private func release(_ statement: OpaquePointer) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    private func bind(
        _ values: [SQLiteValue], to statement: OpaquePointer, _ sql: String
    ) throws(StoreError) {
        for (index, value) in zip(Int32(1)..., values) {
            let outcome: Int32
            switch value {
            case .null: outcome = sqlite3_bind_null(statement, index)
            case .integer(let number): outcome = sqlite3_bind_int64(statement, index, Int64(number))
            case .text(let text): outcome = Self.bind(text, to: statement, index)
            }
            try check(outcome, doing: sql)
        }
    }

    private static func bind(_ text: String, to statement: OpaquePointer, _ index: Int32) -> Int32 {
        // SQLITE_TRANSIENT, a cast that C writes as a macro: the library copies the text.
        let copies = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var text = text
        return text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                // An empty text may have no address, which would bind null.
                $0.isEmpty
                    ? sqlite3_bind_text(statement, index, "", 0, copies)
                    : sqlite3_bind_text(
                        statement, index, $0.baseAddress, Int32(clamping: $0.count), copies)
            }
        }
    }

    private func check(_ outcome: Int32, doing what: String) throws(StoreError) {
        guard outcome == SQLITE_OK else { throw failure(outcome, doing: what) }
    }

    private func failure(_ outcome: Int32, doing what: String) -> StoreError {
        SQLiteFailure.error(outcome, handle, path: path, doing: what)
    }
}
