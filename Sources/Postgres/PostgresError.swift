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

    /// What most likely keeps a connection from being made, where that can be told.
    public enum Obstacle: Sendable, CaseIterable {
        /// Who answers, or who asks, is not believed: certificates.
        case certificate
        /// The server wants a password, and none was given.
        case noPassword
        /// A password was given, and the server refused what came with it.
        case password
    }

    /// What kind of trouble it is.
    public let kind: Kind
    /// What keeps a connection from being made; nil where that is not known.
    public let obstacle: Obstacle?
    /// The five characters of the SQL standard, where the database gave them.
    public let sqlState: String?
    /// What happened, as the database or the library says it: without the values of rows.
    public let description: String

    init(
        _ kind: Kind, sqlState: String? = nil, _ description: String, by obstacle: Obstacle? = nil
    ) {
        self.kind = kind
        self.obstacle = obstacle
        self.sqlState = sqlState
        self.description = description
    }
}
