/// A JSON value that keeps what it read: members in their order, numbers as their text.
public enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    /// A number as it was written, checked against the grammar but not converted.
    case number(String)
    case string(String)
    case array([JSON])
    case object(JSONObject)

    /// A whole number.
    public static func integer(_ value: some BinaryInteger) -> JSON { .number(String(value)) }

    /// A string, or null where there is none.
    public static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }

    /// A list of strings.
    public static func strings(_ values: [String]) -> JSON { .array(values.map(JSON.string)) }

    /// What kind of value this is, in words a person reads in an error.
    public var kind: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The text of a string; nil for any other value.
    public var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    /// The members of an object; nil for any other value.
    public var object: JSONObject? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The elements of a list; nil for any other value.
    public var array: [JSON]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// The value of a whole number that fits 64 bits; nil for any other value.
    public var integer: Int? {
        if case .number(let text) = self { Int(text) } else { nil }
    }

    /// The value of a number as a finite double; nil for any other value.
    public var double: Double? {
        guard case .number(let text) = self, let value = Double(text), value.isFinite else {
            return nil
        }
        return value
    }

    /// The value of a boolean; nil for any other value.
    public var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }
}
