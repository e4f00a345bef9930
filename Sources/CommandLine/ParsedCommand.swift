/// A command with what was given to it.
public struct ParsedCommand: Sendable, Equatable {
    /// The words of the command after the program's name: `["topics", "check"]`.
    public let path: [String]
    /// What was given besides options.
    public let arguments: [String]
    private let program: String
    private let given: [String: [String]]
    private let defaults: [String: String]

    init(
        program: String, path: [String], arguments: [String], given: [String: [String]],
        defaults: [String: String]
    ) {
        self.program = program
        self.path = path
        self.arguments = arguments
        self.given = given
        self.defaults = defaults
    }

    /// The program and its command words, as typed.
    public var command: String { ([program] + path).joined(separator: " ") }

    /// Whether a flag was given.
    public func has(_ flag: String) -> Bool { given[flag] != nil }

    /// How often a flag was given.
    public func count(_ flag: String) -> Int { given[flag]?.count ?? 0 }

    /// The value of an option: the last one given, else its default.
    public func value(_ option: String) -> String? { given[option]?.last ?? defaults[option] }

    /// The value of an option only if it was given, so that a file may decide otherwise.
    public func givenValue(_ option: String) -> String? { given[option]?.last }

    /// All values of an option in their order; its default where none was given.
    public func values(_ option: String) -> [String] {
        given[option] ?? defaults[option].map { [$0] } ?? []
    }

    /// The value of an option as a whole number; nil where it has none.
    ///
    /// - Throws: `CommandLineError` where it is no whole number of the range.
    public func integer(
        _ option: String, in range: ClosedRange<Int>
    ) throws(CommandLineError) -> Int? {
        guard let text = value(option) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            throw error(
                "--\(option) must be a whole number from \(range.lowerBound) to "
                    + "\(range.upperBound), is '\(text)'")
        }
        return number
    }

    /// An error of this command, with the way to its help.
    public func error(_ problem: String) -> CommandLineError {
        CommandLineError(problem, command: command)
    }
}
