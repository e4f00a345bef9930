/// A value that goes into a statement.
///
/// A list is one value, of SQL's array type: `unnest` makes rows of it, so that one statement
/// writes a whole batch.
public enum PostgresValue: Sendable, Equatable {
    /// A text, or null.
    case text(String?)
    /// A `bigint`, or null.
    case integer(Int?)
    /// Texts, each or null.
    case texts([String?])
    /// Values of `bigint`, each or null.
    case integers([Int?])
    /// Truths.
    case booleans([Bool])
}
