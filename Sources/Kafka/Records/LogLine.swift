/// One line that the client library has to say.
public struct LogLine: Hashable, Sendable {
    /// How grave a line is, with syslog's numbers.
    public enum Level: Int, Sendable, Comparable {
        case emergency, alert, critical, error, warning, notice, info, debug

        /// A smaller number is graver; orders by number.
        public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    /// How grave the line is.
    public let level: Level
    /// The part of the library that speaks, such as `FAIL` or `CONFWARN`.
    public let facility: String
    /// What it says.
    public let message: String
    /// The client's name in the library, such as `rdkafka#consumer-1`.
    public let client: String

    /// Makes a line, for instance in a test of a handler.
    public init(level: Level, facility: String, message: String, client: String) {
        self.level = level
        self.facility = facility
        self.message = message
        self.client = client
    }
}
