/// A type that is written as a JSON object and read back from one.
public protocol JSONRecord: Sendable {
    /// Reads the members; members it does not know are ignored.
    ///
    /// - Throws: `SchemaError` naming the member that is missing or of the wrong type.
    init(reading members: MemberReader) throws(SchemaError)

    /// Writes the members in their order.
    func write(to members: inout MemberWriter)
}

extension JSONRecord {
    /// The record as a document in bytes.
    public var bytes: [UInt8] { MemberWriter.bytes(of: self) }

    /// The members in the order in which they are written.
    public var members: JSONObject { MemberWriter.members(of: self) }

    /// The record as a JSON value.
    public var json: JSON { .object(members) }

    /// Reads a record from a JSON value.
    ///
    /// - Throws: `SchemaError` naming the member that is missing or of the wrong type.
    public init(json: JSON) throws(SchemaError) { try self.init(reading: MemberReader(json)) }
}
