/// One header of a record; names may repeat, and a null value is not an empty one.
public struct Header: Hashable, Sendable {
    /// The header's name.
    public let name: String
    /// The header's value, or nil for null.
    public let value: [UInt8]?

    /// Makes a header from bytes.
    public init(name: String, value: [UInt8]?) {
        self.name = name
        self.value = value
    }

    /// Makes a header from text, written as UTF-8.
    public init(name: String, text: String) {
        self.init(name: name, value: Array(text.utf8))
    }

    /// The value as text, when it is there and is UTF-8.
    public var text: String? { value.flatMap { String(validating: $0, as: UTF8.self) } }
}
