/// A setting that cannot be taken as it stands, told to the person who wrote it.
public struct SettingsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Where it stands.
    public let position: SettingsPosition
    /// What is wrong and, where known, what to write instead.
    public let problem: String

    /// An error at a position.
    public init(_ position: SettingsPosition, _ problem: String) {
        self.position = position
        self.problem = problem
    }

    /// One line: `config.yaml:3:3: unknown key 'gruop'; did you mean 'group'?`.
    public var description: String { "\(position): \(problem)" }
}
