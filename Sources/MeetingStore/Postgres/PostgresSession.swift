import Postgres

/// A connection whose errors are the store's.
struct PostgresSession {
    let connection: PostgresConnection
    /// The address, as it may be shown.
    let name: String

    init(_ address: PostgresAddress, limits: PostgresLimits) throws(StoreError) {
        name = address.description
        do throws(PostgresError) {
            connection = try PostgresConnection(
                address, application: "mahakam", answerLimit: limits.answer)
            try connection.execute(limits.script)
        } catch {
            throw PostgresFailure.error(error, at: name, doing: "connect")
        }
    }

    /// Runs one statement.
    @discardableResult
    func run(
        _ sql: String, _ values: [PostgresValue] = []
    ) throws(StoreError) -> PostgresResult {
        do throws(PostgresError) {
            return try connection.run(sql, values)
        } catch {
            throw PostgresFailure.error(error, at: name, doing: sql)
        }
    }

    /// Runs several statements that return nothing, such as a schema.
    func execute(_ script: String) throws(StoreError) {
        do throws(PostgresError) {
            try connection.execute(script)
        } catch {
            throw PostgresFailure.error(error, at: name, doing: script)
        }
    }

    /// Runs the body in one transaction: all of it is kept, or none.
    func transaction(_ body: () throws(StoreError) -> Void) throws(StoreError) {
        try run("BEGIN ISOLATION LEVEL READ COMMITTED")
        do throws(StoreError) {
            try body()
        } catch {
            // A connection that is lost has rolled back by itself.
            _ = try? connection.run("ROLLBACK")
            throw error
        }
        try run("COMMIT")
    }

    /// Reads each row of an answer.
    func rows<Value>(
        _ sql: String, _ values: [PostgresValue],
        _ read: (PostgresResult, Int) throws(StoreError) -> Value
    ) throws(StoreError) -> [Value] {
        let result = try run(sql, values)
        var found: [Value] = []
        for row in 0..<result.count { found.append(try read(result, row)) }
        return found
    }
}
