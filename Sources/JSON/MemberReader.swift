/// Reads the members of an object as types, with errors that name the path.
public struct MemberReader: Sendable {
    /// The object that is read.
    public let object: JSONObject
    private let path: String

    /// A reader of a value that must be an object.
    ///
    /// - Throws: `SchemaError` where it is something else.
    public init(_ json: JSON, path: String = "") throws(SchemaError) {
        guard let object = json.object else {
            throw SchemaError(path: path, problem: "must be an object, is \(json.kind)")
        }
        self.object = object
        self.path = path
    }

    private func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    private func wrong(_ key: String, _ wanted: String) -> SchemaError {
        let found = object[key].map { "is \($0.kind)" } ?? "is missing"
        return SchemaError(path: path(of: key), problem: "must be \(wanted), \(found)")
    }

    /// A member that is there and not null.
    public func present(_ key: String) -> JSON? {
        guard let value = object[key], value != .null else { return nil }
        return value
    }

    /// A string that must be there.
    public func string(_ key: String) throws(SchemaError) -> String {
        guard let value = object[key]?.string else { throw wrong(key, "a string") }
        return value
    }

    /// A string, or nil where it is null or absent.
    public func optionalString(_ key: String) throws(SchemaError) -> String? {
        guard let value = present(key) else { return nil }
        guard let text = value.string else { throw wrong(key, "a string") }
        return text
    }

    /// A whole number that must be there.
    public func integer(_ key: String) throws(SchemaError) -> Int {
        guard let value = object[key]?.integer else { throw wrong(key, "a whole number") }
        return value
    }

    /// A whole number, or nil where it is null or absent.
    public func optionalInteger(_ key: String) throws(SchemaError) -> Int? {
        guard let value = present(key) else { return nil }
        guard let number = value.integer else { throw wrong(key, "a whole number") }
        return number
    }

    /// A number that must be there.
    public func double(_ key: String) throws(SchemaError) -> Double {
        guard let value = object[key]?.double else { throw wrong(key, "a number") }
        return value
    }

    /// A boolean; false where it is null or absent.
    public func flag(_ key: String) throws(SchemaError) -> Bool {
        guard let value = present(key) else { return false }
        guard let flag = value.bool else { throw wrong(key, "a boolean") }
        return flag
    }

    /// A list; empty where it is null or absent.
    public func list(_ key: String) throws(SchemaError) -> [JSON] {
        guard let value = present(key) else { return [] }
        guard let list = value.array else { throw wrong(key, "a list") }
        return list
    }

    /// A list of strings; empty where it is null or absent.
    public func strings(_ key: String) throws(SchemaError) -> [String] {
        var out: [String] = []
        for element in try list(key) {
            guard let text = element.string else { throw wrong(key, "a list of strings") }
            out.append(text)
        }
        return out
    }

    /// A reader of a member that must be an object, or nil where it is null or absent.
    public func member(_ key: String) throws(SchemaError) -> MemberReader? {
        guard let value = present(key) else { return nil }
        return try MemberReader(value, path: path(of: key))
    }

    /// A value of an enumeration by its raw text.
    public func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _ type: Choice.Type
    ) throws(SchemaError) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: try string(key)) else {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            throw SchemaError(path: path(of: key), problem: "must be one of \(known)")
        }
        return choice
    }

    /// Typed records of a list; empty where it is null or absent.
    public func records<Record: JSONRecord>(
        _ key: String, _ type: Record.Type
    ) throws(SchemaError) -> [Record] {
        var out: [Record] = []
        for (index, element) in try list(key).enumerated() {
            out.append(
                try Record(reading: MemberReader(element, path: "\(path(of: key))[\(index)]")))
        }
        return out
    }

    /// A typed record, or nil where it is null or absent.
    public func record<Record: JSONRecord>(
        _ key: String, _ type: Record.Type
    ) throws(SchemaError) -> Record? {
        guard let reader = try member(key) else { return nil }
        return try Record(reading: reader)
    }
}
