/// What a command line asks for.
public enum CommandRequest: Sendable, Equatable {
    /// To run a command.
    case run(ParsedCommand)
    /// To print this help.
    case help(String)
    /// To print this version.
    case version(String)
}
