/// Where a setting was given: a place in a file, or a source that has no lines.
public struct SettingsPosition: Sendable, Hashable, CustomStringConvertible {
    /// The file as it was named, or what else gave the value: `option --group`.
    public let file: String
    /// The line, counted from 1; 0 where the source has none.
    public let line: Int
    /// The column, counted from 1; 0 where the source has none.
    public let column: Int

    /// A place in a file.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// A source without lines, such as an environment variable.
    public init(source: String) {
        self.init(file: source, line: 0, column: 0)
    }

    /// The form that editors and terminals can jump to: `config.yaml:3:3`.
    public var description: String {
        line > 0 ? "\(file):\(line):\(column)" : file
    }
}
