import CommandLine
import Configuration

/// One command of `mahakam`.
protocol ToolCommand: Sendable {
    /// The words that call it: `["topics", "check"]`.
    static var path: [String] { get }

    /// What its help says.
    static var spec: CommandSpec { get }

    /// Takes what was given on the command line, and what the configuration says beside it.
    ///
    /// - Throws: `CommandLineError` for a value that makes no sense.
    init(_ parsed: ParsedCommand, _ configuration: ServiceConfiguration) throws(CommandLineError)

    /// Does it.
    ///
    /// - Throws: What `ToolFailure` knows how to tell a person.
    func run() async throws -> ExitCode
}
