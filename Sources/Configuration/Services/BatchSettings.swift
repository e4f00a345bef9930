internal import Settings

/// When a batch, and with it a transaction, ends.
public struct BatchSettings: Sendable, Equatable {
    /// After how many records.
    public let records: Int
    /// After how many bytes of records.
    public let bytes: Int
    /// After how long, if it has fewer.
    public let interval: Duration

    init(_ reader: SettingsReader) throws(SettingsError) {
        records = try reader.integer("records", in: 1...10_000, default: 500)
        bytes = try reader.integer("bytes", in: 65_536...67_108_864, default: 4_194_304)
        interval = try reader.duration(
            "interval", in: .milliseconds(1) ... .seconds(10), default: .milliseconds(50))
    }
}
