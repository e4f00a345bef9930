/// What a database is opened for.
public enum StorePurpose: Sendable, CaseIterable {
    /// To ask it: nothing is made or changed.
    case reading
    /// To fill it: what is missing is made.
    case writing
}
