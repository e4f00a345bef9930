/// Why a database did not do what it was asked to.
public struct PostgresError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What kind of trouble it is.
    public enum Kind: Sendable, CaseIterable {
        /// The address makes no sense, or holds what does not belong there.
        case address
        /// No connection could be made.
        case unreachable
        /// The connection was lost; what was under way may have happened or not.
        case lost
        /// No answer came in time; the connection was given up.
        case late
        /// The database answered, and refused.
        case refused
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// The five characters of the SQL standard, where the database gave them.
    public let sqlState: String?
    /// What happened, as the database or the library says it: without the values of rows.
    public let description: String

    init(_ kind: Kind, sqlState: String? = nil, _ description: String) {
        self.kind = kind
        self.sqlState = sqlState
        self.description = description
    }
}
