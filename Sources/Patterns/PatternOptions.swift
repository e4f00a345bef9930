/// How a pattern reads its source and its texts.
public struct PatternOptions: OptionSet, Sendable {
    /// The bits of the options that are on.
    public let rawValue: Int

    /// The options whose bits are given.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Upper and lower case are alike, by Unicode's simple folding.
    public static let caseless = PatternOptions(rawValue: 1)
    /// `^` and `$` also match at the ends of lines.
    public static let multiline = PatternOptions(rawValue: 2)
    /// `.` matches a line feed too.
    public static let dotAll = PatternOptions(rawValue: 4)
    /// White space and `#` comments in the source mean nothing.
    public static let extended = PatternOptions(rawValue: 8)
    /// A match must begin where the search begins.
    public static let anchored = PatternOptions(rawValue: 16)
    /// `\w`, `\d`, `\s`, `\b` know ASCII only; faster where that is enough.
    public static let asciiClasses = PatternOptions(rawValue: 32)
    /// Two groups may bear one name.
    public static let duplicateNames = PatternOptions(rawValue: 64)
}
