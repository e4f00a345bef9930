/// Reads the words of a command line by a program's description.
public struct CommandLineParser: Sendable {
    /// The program.
    public let program: CommandSpec
    /// What `--version` prints.
    public let version: String

    /// A parser of a program's command lines.
    public init(_ program: CommandSpec, version: String) {
        self.program = program
        self.version = version
    }

    /// What the words after the program's name ask for.
    ///
    /// `--` ends the options, `-` alone is an argument, one-letter flags may be run together,
    /// and a value may follow its option after `=` or as the next word.
    ///
    /// - Throws: `CommandLineError` where a word is not known or something is missing.
    public func parse(_ words: [String]) throws(CommandLineError) -> CommandRequest {
        var reading = CommandReading(program, words)
        while let word = reading.next() {
            if reading.optionsEnded || word == "-" || !word.hasPrefix("-") {
                try reading.takeArgument(word)
            } else if word == "--" {
                reading.optionsEnded = true
            } else if word == "--help" || word == "-h" {
                return .help(help(for: reading.chain))
            } else if word == "--version" {
                return .version("\(program.name) \(version)")
            } else if word.hasPrefix("--") {
                try reading.takeLongOption(word.dropFirst(2))
            } else {
                try reading.takeShortOptions(word.dropFirst(1))
            }
        }
        return .run(try reading.finished())
    }

    /// The help of a command by its words; of the program where there are none.
    public func help(for path: [String] = [], width: Int = 80) -> String {
        var chain = [program]
        for word in path {
            guard let next = chain[chain.count - 1].subcommands.first(where: { $0.name == word })
            else { break }
            chain.append(next)
        }
        return help(for: chain, width: width)
    }

    private func help(for chain: [CommandSpec], width: Int = 80) -> String {
        HelpText(chain: chain, width: width).text
    }
}
