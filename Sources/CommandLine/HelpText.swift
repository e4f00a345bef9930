/// The help of a command: how to call it, what it does, what it takes.
struct HelpText {
    /// The program and the subcommands down to the one that is explained.
    let chain: [CommandSpec]
    /// How many columns a line may have.
    let width: Int

    private var command: CommandSpec { chain[chain.count - 1] }

    var text: String {
        var parts = [usage, command.summary]
        parts += [section("Commands", command.subcommands.map { ($0.name, $0.summary) })]
        parts += [section("Arguments", command.arguments.map { ($0.usage, $0.help) })]
        parts += [section("Options", rows(of: command.options) + ownRows)]
        for (depth, above) in chain.dropLast().enumerated().reversed() {
            let name = chain[...depth].map(\.name).joined(separator: " ")
            parts += [section("Options of \(name)", rows(of: above.options))]
        }
        parts.append(command.discussion)
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private var usage: String {
        var words = ["usage:"] + chain.map(\.name)
        words.append("[OPTION]...")
        if !command.subcommands.isEmpty { words.append("COMMAND") }
        words += command.arguments.map(\.usage)
        return words.joined(separator: " ")
    }

    private var ownRows: [(String, String)] {
        let version = chain.count == 1 ? [("    --version", "print the version and exit")] : []
        return [("-h, --help", "print this help and exit")] + version
    }

    private func rows(of options: [OptionSpec]) -> [(String, String)] {
        options.map { ($0.usage, $0.fullHelp) }
    }

    private func section(_ title: String, _ rows: [(String, String)]) -> String {
        guard !rows.isEmpty else { return "" }
        let longest = rows.map(\.0.count).max() ?? 0
        let column = min(longest, 28) + 4
        let lines = rows.flatMap { entry(name: $0.0, help: $0.1, column: column) }
        return (["\(title):"] + lines).joined(separator: "\n")
    }

    /// A name and its help beside it, or below it where the name is too long.
    private func entry(name: String, help: String, column: Int) -> [String] {
        var lines = wrap(help, to: max(width - column, 20))
        let blank = String(repeating: " ", count: column)
        let head = "  " + name
        if head.count + 2 > column {
            return [head] + lines.map { blank + $0 }
        }
        let first = lines.isEmpty ? "" : lines.removeFirst()
        let gap = String(repeating: " ", count: column - head.count)
        return [head + gap + first] + lines.map { blank + $0 }
    }

    private func wrap(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty && line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
