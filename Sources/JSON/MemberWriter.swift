/// Writes the members of an object one by one, as bytes: a record that is only to be published
/// needs no tree of what it holds.
public struct MemberWriter {
    /// The document so far.
    private(set) var bytes: [UInt8] = []
    /// The members as a tree, where one is wanted in place of bytes.
    private var tree: JSONObject?
    private var isFirst = true

    private init() {}

    /// The bytes of a record.
    static func bytes(of record: some JSONRecord) -> [UInt8] {
        var writer = MemberWriter()
        writer.bytes.reserveCapacity(4_096)
        writer.write(record)
        return writer.bytes
    }

    /// The members of a record.
    static func members(of record: some JSONRecord) -> JSONObject {
        var writer = MemberWriter()
        writer.tree = JSONObject()
        record.write(to: &writer)
        return writer.tree ?? JSONObject()
    }

    // MARK: Members

    /// Writes any value.
    public mutating func value(_ key: String, _ value: JSON) {
        if tree != nil {
            tree?[key] = value
        } else {
            begin(key)
            value.write(into: &bytes)
        }
    }

    /// Writes a text, or null where there is none.
    public mutating func string(_ key: String, _ text: String?) {
        guard tree == nil, let text else { return value(key, .optional(text)) }
        begin(key)
        JSON.write(text, into: &bytes)
    }

    /// Writes texts.
    public mutating func strings(_ key: String, _ texts: [String]) {
        if tree != nil { return value(key, .strings(texts)) }
        list(key, texts) { $0.element($1) }
    }

    /// Writes a value that is a document in bytes already.
    public mutating func written(_ key: String, _ document: [UInt8]) {
        if tree != nil { return value(key, (try? JSONParser.parse(document)) ?? .null) }
        begin(key)
        bytes += document
    }

    /// Writes a whole number.
    public mutating func integer(_ key: String, _ number: Int) {
        if tree != nil { return value(key, .integer(number)) }
        begin(key)
        element(number)
    }

    /// Writes pairs of whole numbers.
    public mutating func pairs(_ key: String, _ pairs: [(Int, Int)]) {
        if tree != nil {
            return value(key, .array(pairs.map { .array([.integer($0.0), .integer($0.1)]) }))
        }
        list(key, pairs) { writer, pair in
            writer.bytes.append(UInt8(ascii: "["))
            writer.element(pair.0)
            writer.bytes.append(UInt8(ascii: ","))
            writer.element(pair.1)
            writer.bytes.append(UInt8(ascii: "]"))
        }
    }

    /// Writes yes or no.
    public mutating func flag(_ key: String, _ flag: Bool) { value(key, .bool(flag)) }

    /// Writes a record, or null where there is none.
    public mutating func record(_ key: String, _ record: (some JSONRecord)?) {
        guard tree == nil, let record else { return value(key, record?.json ?? .null) }
        begin(key)
        write(record)
    }

    /// Writes records.
    public mutating func records(_ key: String, _ records: [some JSONRecord]) {
        if tree != nil { return value(key, .array(records.map(\.json))) }
        list(key, records) { $0.write($1) }
    }

    /// Writes an object of what a closure writes.
    public mutating func object(_ key: String, _ body: (inout MemberWriter) -> Void) {
        if tree != nil {
            var writer = MemberWriter()
            writer.tree = JSONObject()
            body(&writer)
            return value(key, .object(writer.tree ?? JSONObject()))
        }
        begin(key)
        object(body)
    }

    // MARK: Bytes

    private mutating func begin(_ key: String) {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        JSON.write(key, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
    }

    private mutating func write(_ record: some JSONRecord) { object { record.write(to: &$0) } }

    private mutating func object(_ body: (inout MemberWriter) -> Void) {
        let wasFirst = isFirst
        isFirst = true
        bytes.append(UInt8(ascii: "{"))
        body(&self)
        bytes.append(UInt8(ascii: "}"))
        isFirst = wasFirst
    }

    private mutating func list<Element>(
        _ key: String, _ elements: [Element], _ write: (inout MemberWriter, Element) -> Void
    ) {
        begin(key)
        bytes.append(UInt8(ascii: "["))
        for index in elements.indices {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(&self, elements[index])
        }
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func element(_ text: String) { JSON.write(text, into: &bytes) }

    private mutating func element(_ number: Int) {
        if number < 0 { bytes.append(UInt8(ascii: "-")) }
        let rest = number.magnitude
        var unit: UInt = 1
        while rest / unit >= 10 { unit *= 10 }
        while unit > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit % 10))
            unit /= 10
        }
    }
}
