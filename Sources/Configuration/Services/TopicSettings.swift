internal import Settings

/// The topics and how they are made.
public struct TopicSettings: Sendable, Equatable {
    /// What the name of every topic begins with.
    public let prefix: String
    /// How many partitions `pages` and `outlets` are made with.
    public let pagePartitions: Int
    /// How many partitions `articles` and `sightings` are made with, fixed for life.
    public let articlePartitions: Int
    /// How many partitions `meetings` is made with.
    public let meetingPartitions: Int
    /// How many brokers keep each record.
    public let replication: Int

    init(_ reader: SettingsReader) throws(SettingsError) {
        prefix = try TopicSettings.prefix(reader.value("prefix"))
        pagePartitions = try reader.integer("page_partitions", in: 1...1_000, default: 3)
        articlePartitions = try reader.integer("article_partitions", in: 1...1_000, default: 3)
        meetingPartitions = try reader.integer("meeting_partitions", in: 1...1_000, default: 3)
        replication = try reader.integer("replication", in: 1...9, default: 1)
    }

    /// Brokers take letters, digits, dots, dashes and underscores, 249 in all.
    private static func prefix(_ node: SettingsNode?) throws(SettingsError) -> String {
        guard let node else { return "mahakam." }
        let prefix = try node.string()
        let isName = prefix.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
            default: false
            }
        }
        guard isName, prefix.utf8.count <= 200 else {
            throw SettingsError(
                node.position,
                "must be at most 200 letters, digits, '.', '-' or '_', is '\(prefix)'")
        }
        return prefix
    }
}
