/// A type that is written as a JSON object and read back from one.
public protocol JSONRecord: Sendable {
    /// Reads the members; members it does not know are ignored.
    ///
    /// - Throws: `SchemaError` naming the member that is missing or of the wrong type.
    init(reading members: MemberReader) throws(SchemaError)

    /// The members in the order in which they are written.
    var members: JSONObject { get }
}

extension JSONRecord {
    /// The record as a JSON value.
    public var json: JSON { .object(members) }

    /// Reads a record from a JSON value.
    ///
    /// - Throws: `SchemaError` naming the member that is missing or of the wrong type.
    public init(json: JSON) throws(SchemaError) { try self.init(reading: MemberReader(json)) }
}
