internal import Settings

/// What a service says, and how.
public struct LogSettings: Sendable, Equatable {
    /// From which level on something is said.
    public enum Level: String, Sendable, CaseIterable, Comparable {
        /// What helps to find a fault.
        case debug
        /// What happens.
        case info
        /// What somebody should look at some day.
        case warning
        /// What somebody must look at.
        case error

        /// By urgency.
        public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

        private var rank: Int { Level.allCases.firstIndex(of: self) ?? 0 }
    }

    /// How a line of the log looks.
    public enum Format: String, Sendable, CaseIterable {
        /// For people.
        case text
        /// For machines: a JSON object a line.
        case json
    }

    /// From which level on something is said.
    public let level: Level
    /// How a line looks.
    public let format: Format

    /// Settings as they are given.
    public init(level: Level, format: Format) {
        self.level = level
        self.format = format
    }

    init(_ reader: SettingsReader) throws(SettingsError) {
        level = try reader.value("level")?.choice(Level.self) ?? .info
        format = try reader.value("format")?.choice(Format.self) ?? .text
    }
}
