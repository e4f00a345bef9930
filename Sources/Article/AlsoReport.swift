public import CivilTime
public import JSON

/// Another meeting that the same article reports.
public struct AlsoReport: Sendable, Equatable, JSONRecord {
    /// Its day, where known.
    public var date: CivilDate?
    /// Its host as written, where known.
    public var host: String?

    /// Another meeting by day and host.
    public init(date: CivilDate?, host: String?) {
        self.date = date
        self.host = host
    }

    /// Reads `date` and `host`.
    public init(reading members: MemberReader) throws(SchemaError) {
        date = try members.date("date")
        host = try members.optionalString("host")
    }

    /// `date` and `host`.
    public func write(to members: inout MemberWriter) {
        members.string("date", date?.description)
        members.string("host", host)
    }
}
