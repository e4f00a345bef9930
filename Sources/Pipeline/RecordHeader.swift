/// A header of a record; a value may be null, and null is not empty.
public struct RecordHeader: Sendable, Hashable {
    /// The name.
    public var name: String
    /// The value.
    public var value: [UInt8]?

    /// A header.
    public init(name: String, value: [UInt8]?) {
        self.name = name
        self.value = value
    }

    /// A header with a text.
    public init(_ name: String, _ text: String) { self.init(name: name, value: Array(text.utf8)) }
}
