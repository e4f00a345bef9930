/// A value of the clustering settings that cannot be used.
public struct ClusteringSettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The key, as in `limits.window_days`.
    public let key: String
    /// What is wrong and what would be right.
    public let problem: String

    /// The key and what is wrong with it.
    public var description: String { "clustering: '\(key)' \(problem)" }
}
