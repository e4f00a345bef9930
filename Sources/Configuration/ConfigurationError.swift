public import Settings

/// A configuration or a province pack that cannot be used as it stands.
public struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where the fault stands: a file with line and column, a variable or an option.
    public let position: SettingsPosition
    /// What is wrong and, where known, what to write instead.
    public let problem: String

    /// An error at a position.
    public init(_ position: SettingsPosition, _ problem: String) {
        self.position = position
        self.problem = problem
    }

    /// The same error, found while reading settings.
    public init(_ error: SettingsError) {
        self.init(error.position, error.problem)
    }

    /// One line that begins with where to look.
    public var description: String { "\(position): \(problem)" }

    /// Does something with settings, handing on what is wrong with them.
    static func wrap<Value>(
        _ body: () throws(SettingsError) -> Value
    ) throws(ConfigurationError) -> Value {
        do { return try body() } catch { throw ConfigurationError(error) }
    }
}
