public import Postgres

/// Which database: a file of SQLite, or one of a PostgreSQL server.
public enum StoreAddress: Sendable, Equatable {
    /// The SQLite file with this path.
    case sqlite(path: String)
    /// A database of PostgreSQL.
    case postgres(PostgresAddress)

    /// Reads an address as the configuration has it.
    ///
    /// - Parameters:
    ///   - text: A path, or `postgresql://role@host:5432/name?sslmode=verify-full`.
    ///   - password: The password of the role, which must not be part of the text.
    /// - Throws: `StoreError`, `misconfigured`; it never repeats the text.
    public init(_ text: String, password: String? = nil) throws(StoreError) {
        guard PostgresAddress.isAddress(text) else {
            self = .sqlite(path: text)
            return
        }
        do throws(PostgresError) {
            self = .postgres(try PostgresAddress(text, password: password))
        } catch {
            throw PostgresFailure.error(error, at: "", doing: "")
        }
    }

    /// Opens the database.
    ///
    /// A server that does not answer is found out by the first call.
    ///
    /// - Throws: `StoreError` for a file that cannot be opened.
    public func open(for purpose: StorePurpose) async throws(StoreError) -> any MeetingStore {
        switch self {
        case .sqlite(let path): try await SQLiteMeetingStore(path: path)
        case .postgres(let address): PostgresMeetingStore(address, for: purpose)
        }
    }
}

extension StoreAddress: CustomStringConvertible {
    /// The path, or the address without its password.
    public var description: String {
        switch self {
        case .sqlite(let path): path
        case .postgres(let address): address.description
        }
    }
}
