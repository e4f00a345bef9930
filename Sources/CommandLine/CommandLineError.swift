/// A command line that cannot be understood, told to the person who typed it.
public struct CommandLineError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What is wrong and, where known, what was probably meant.
    public let problem: String
    /// The command whose help says more: `mahakam feed`.
    public let command: String

    /// An error of a command.
    public init(_ problem: String, command: String) {
        self.problem = problem
        self.command = command
    }

    /// Two lines: what is wrong, and where help is.
    public var description: String {
        "\(command): \(problem)\nTry '\(command) --help'."
    }

    /// What the program exits with.
    public var exitCode: ExitCode { .usage }
}
