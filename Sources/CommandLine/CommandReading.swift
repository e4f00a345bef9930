internal import Spelling

/// How far a command line has been read.
struct CommandReading {
    /// The program and the subcommands given so far.
    private(set) var chain: [CommandSpec]
    /// Whether `--` was seen.
    var optionsEnded = false
    private var words: ArraySlice<String>
    private var arguments: [String] = []
    private var given: [String: [String]] = [:]

    init(_ program: CommandSpec, _ words: [String]) {
        chain = [program]
        self.words = words[...]
    }

    mutating func next() -> String? { words.popFirst() }

    private var current: CommandSpec { chain[chain.count - 1] }
    private var options: [OptionSpec] { chain.reversed().flatMap(\.options) }
    private var command: String { chain.map(\.name).joined(separator: " ") }

    private func error(_ problem: String) -> CommandLineError {
        CommandLineError(problem, command: command)
    }

    /// A word that is no option: a subcommand where one is expected, else an argument.
    mutating func takeArgument(_ word: String) throws(CommandLineError) {
        guard !current.subcommands.isEmpty else {
            arguments.append(word)
            return
        }
        guard let next = current.subcommands.first(where: { $0.name == word }) else {
            let known = current.subcommands.map(\.name)
            throw error("unknown command '\(word)'\(NearestName.hint(for: word, among: known))")
        }
        chain.append(next)
    }

    mutating func takeLongOption(_ word: Substring) throws(CommandLineError) {
        let name = String(word.prefix { $0 != "=" })
        let attached = word.count > name.count ? String(word.dropFirst(name.count + 1)) : nil
        guard let option = options.first(where: { $0.name == name }) else {
            let known = options.map(\.name) + ["help", "version"]
            let near = NearestName.suggestion(for: name, among: known)
            let hint = near.map { "; did you mean '--\($0)'?" } ?? ""
            throw error("unknown option '--\(name)'\(hint)")
        }
        try take(option, attached: attached, written: "--\(name)")
    }

    /// `-v`, `-vv`, `-n5`, `-n 5`: flags run together, the last of them may take a value.
    mutating func takeShortOptions(_ word: Substring) throws(CommandLineError) {
        var letters = word
        while let letter = letters.popFirst() {
            guard let option = options.first(where: { $0.short == String(letter) }) else {
                throw error("unknown option '-\(letter)'")
            }
            if option.isFlag {
                try take(option, attached: nil, written: "-\(letter)")
            } else {
                let attached = letters.isEmpty ? nil : String(letters)
                try take(option, attached: attached, written: "-\(letter)")
                return
            }
        }
    }

    private mutating func take(
        _ option: OptionSpec, attached: String?, written: String
    ) throws(CommandLineError) {
        if option.isFlag && attached != nil { throw error("\(written) takes no value") }
        if !option.isRepeatable && given[option.name] != nil {
            throw error("\(written) is given twice")
        }
        guard let placeholder = option.value else {
            given[option.name, default: []].append("")
            return
        }
        guard let value = attached ?? words.popFirst() else {
            throw error("\(written) needs a value: \(written) \(placeholder)")
        }
        if !option.choices.isEmpty && !option.choices.contains(value) {
            let hint = NearestName.hint(for: value, among: option.choices)
            let all = option.choices.joined(separator: ", ")
            throw error("\(written) must be one of \(all), is '\(value)'\(hint)")
        }
        given[option.name, default: []].append(value)
    }

    /// The command, once all words are read.
    func finished() throws(CommandLineError) -> ParsedCommand {
        guard current.subcommands.isEmpty else {
            let known = current.subcommands.map(\.name).joined(separator: ", ")
            throw error("a command is missing; one of \(known)")
        }
        let bounds = current.arguments.map(\.bounds)
        let least = bounds.reduce(0) { $0 + $1.least }
        if arguments.count < least {
            throw error("\(current.arguments[arguments.count].name) is missing")
        }
        if !bounds.contains(where: { $0.most == nil }) {
            let most = bounds.reduce(0) { $0 + ($1.most ?? 0) }
            if arguments.count > most { throw error("unexpected argument '\(arguments[most])'") }
        }
        let defaults = options.compactMap { option in
            option.defaultValue.map { (option.name, $0) }
        }
        return ParsedCommand(
            program: chain[0].name, path: chain.dropFirst().map(\.name), arguments: arguments,
            given: given, defaults: Dictionary(defaults) { first, _ in first })
    }
}
