/// An option that a command takes: `--config PATH`, `-v`.
public struct OptionSpec: Sendable, Equatable {
    /// The long name, without dashes.
    public let name: String
    /// The one-letter name, if it has one.
    public let short: String?
    /// What its value is called in the help; nil for a flag, which takes none.
    public let value: String?
    /// The value where the option is not given.
    public let defaultValue: String?
    /// The words that are allowed as its value; empty where any is.
    public let choices: [String]
    /// Whether it may be given more than once.
    public let isRepeatable: Bool
    /// The environment variable that does the same, for the help.
    public let environment: String?
    /// What it does, in a sentence.
    public let help: String

    /// An option with a value.
    public init(
        _ name: String, short: String? = nil, value: String, default: String? = nil,
        choices: [String] = [], isRepeatable: Bool = false, environment: String? = nil,
        help: String
    ) {
        self.name = name
        self.short = short
        self.value = value
        defaultValue = `default`
        self.choices = choices
        self.isRepeatable = isRepeatable
        self.environment = environment
        self.help = help
    }

    /// A flag.
    public init(flag name: String, short: String? = nil, help: String) {
        self.name = name
        self.short = short
        value = nil
        defaultValue = nil
        choices = []
        isRepeatable = true
        environment = nil
        self.help = help
    }

    /// Whether it takes no value.
    public var isFlag: Bool { value == nil }

    /// How it is written: `-c, --config PATH`.
    var usage: String {
        let dashed = short.map { "-\($0), " } ?? "    "
        return dashed + "--\(name)" + (value.map { " \($0)" } ?? "")
    }

    /// What it does, with its choices, default and variable.
    var fullHelp: String {
        var notes: [String] = []
        if !choices.isEmpty { notes.append("one of \(choices.joined(separator: ", "))") }
        if let defaultValue { notes.append("default \(defaultValue)") }
        if let environment { notes.append("also \(environment)") }
        return notes.isEmpty ? help : "\(help) [\(notes.joined(separator: "; "))]"
    }
}
