internal import Settings

/// How long things may take before somebody steps in.
public struct LimitSettings: Sendable, Equatable {
    /// How long one record may take before the worker ends itself.
    public let record: Duration
    /// After how long the broker aborts the transaction of a worker that died.
    public let transaction: Duration
    /// After how long without a sign of life others take over a worker's partitions.
    public let session: Duration
    /// How long a worker has to end once it is told to.
    public let shutdown: Duration

    init(_ reader: SettingsReader) throws(SettingsError) {
        record = try reader.duration(
            "record", in: .seconds(1) ... .seconds(600), default: .seconds(30))
        transaction = try reader.duration(
            "transaction", in: .seconds(1) ... .seconds(900), default: .seconds(10))
        session = try reader.duration(
            "session", in: .seconds(6) ... .seconds(1_800), default: .seconds(10))
        shutdown = try reader.duration(
            "shutdown", in: .seconds(1) ... .seconds(600), default: .seconds(20))
    }
}
