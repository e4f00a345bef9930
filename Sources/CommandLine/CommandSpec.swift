/// A command with what it takes: a program, or a subcommand of one.
public struct CommandSpec: Sendable, Equatable {
    /// The word that calls it.
    public let name: String
    /// What it does, in a line.
    public let summary: String
    /// What else there is to know, after the options of the help.
    public let discussion: String
    /// Its options; those of the commands above it are taken too.
    public let options: [OptionSpec]
    /// What it takes besides options.
    public let arguments: [ArgumentSpec]
    /// The commands below it; where there are any, one must be given.
    public let subcommands: [CommandSpec]

    /// A command.
    public init(
        _ name: String, summary: String, discussion: String = "", options: [OptionSpec] = [],
        arguments: [ArgumentSpec] = [], subcommands: [CommandSpec] = []
    ) {
        self.name = name
        self.summary = summary
        self.discussion = discussion
        self.options = options
        self.arguments = arguments
        self.subcommands = subcommands
    }
}
