/// Why the store did not do what it was asked to.
public struct StoreError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong, as a stable code.
    public enum Code: String, Sendable, CaseIterable {
        /// The database cannot be reached, read or written now.
        case unavailable
        /// Somebody else held the database for too long.
        case busy
        /// The address makes no sense; nothing was tried.
        case misconfigured
        /// The database does not let this role in, or not do that.
        case denied
        /// The file or schema is another program's, or damaged.
        case notAStore = "not-a-store"
        /// The tables are not there or of an earlier version, and this caller is not to make them.
        case olderSchema = "older-schema"
        /// The database was made by a later version of this program.
        case newerSchema = "newer-schema"
        /// Another worker has moved the offsets: this one is not the owner any more.
        case fenced
        /// The offsets in the database belong to another Kafka cluster.
        case clusterChanged = "cluster-changed"
        /// A record cannot be kept, whoever tries again.
        case unstorable
        /// A stored record cannot be read back.
        case damaged
        /// The database refused a statement of ours.
        case failed
    }

    /// What is wrong.
    public let code: Code
    private let sentence: String

    /// One sentence for a person: what happened, where, and what to do; and the code behind it.
    public var description: String { "\(sentence) [\(code.rawValue)]" }

    /// Whether the same call may succeed later without anybody doing anything.
    public var isRetriable: Bool { code == .unavailable || code == .busy }

    /// An error with a code and its sentence.
    public init(code: Code, description: String) {
        self.code = code
        sentence = description
    }
}
