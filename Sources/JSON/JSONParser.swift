/// Reads one JSON document, strictly (RFC 8259), refusing what two sound readers would read
/// differently: duplicate keys, U+0000, lone surrogates, a byte order mark, deep nesting.
public struct JSONParser {
    /// How deep lists and objects may lie within each other.
    public static let maximumDepth = 64

    private let bytes: [UInt8]
    private var at = 0
    /// The member of the outermost object whose value is looked for, and where that stands.
    private var wanted: String?
    private var place: Range<Int>?

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Reads a document.
    ///
    /// - Throws: `JSONError` with the offset of the first byte that is wrong.
    public static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
        var parser = JSONParser(bytes)
        return try parser.document()
    }

    /// Reads a document, and tells where the value of one of its members stands as it is written.
    ///
    /// - Throws: As `parse`.
    public static func parse(
        _ bytes: [UInt8], locating name: String
    ) throws(JSONError) -> (document: JSON, place: Range<Int>?) {
        var parser = JSONParser(bytes)
        parser.wanted = name
        let document = try parser.document()
        return (document, parser.place)
    }

    private mutating func document() throws(JSONError) -> JSON {
        skipSpace()
        guard at < bytes.count else { throw error(.empty, "nothing but white space") }
        let value = try value(depth: 0)
        skipSpace()
        guard at == bytes.count else { throw error(.trailing, "more after the value") }
        return value
    }

    /// Reads the members of an object that come before one of them; all if that is not there.
    ///
    /// What follows is neither read nor checked.
    ///
    /// - Parameters:
    ///   - path: The member, or the way to it: of an object on the way, what comes before is read.
    ///   - bytes: The document.
    /// - Returns: The members in their order.
    /// - Throws: `JSONError` with the offset of the first byte that is wrong.
    public static func members(
        before path: String..., in bytes: [UInt8]
    ) throws(JSONError) -> JSONObject {
        var parser = JSONParser(bytes)
        parser.skipSpace()
        return try parser.object(depth: 0, before: path[...])
    }

    /// An object whose members are read as far as the end of the path.
    private mutating func object(
        depth: Int, before path: ArraySlice<String>
    ) throws(JSONError) -> JSONObject {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "{") else {
            throw error(.syntax, "an object was expected")
        }
        var (object, isEnd) = try object(depth: depth + 1, upTo: path.first)
        guard isEnd, let name = path.first, path.count > 1 else { return object }
        skipSpace()
        guard consume(UInt8(ascii: ":")) else { throw error(.syntax, "a colon was expected") }
        skipSpace()
        let inner = try self.object(depth: depth + 1, before: path.dropFirst())
        object[name] = .object(inner)
        return object
    }

    private func error(_ code: JSONError.Code, _ detail: String, at offset: Int? = nil) -> JSONError
    {
        JSONError(code: code, offset: offset ?? at, detail: detail)
    }

    private mutating func skipSpace() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        guard at < bytes.count else { throw error(.syntax, "the document ends too early") }
        switch bytes[at] {
        case UInt8(ascii: "{"): return .object(try object(depth: depth + 1).object)
        case UInt8(ascii: "["): return .array(try array(depth: depth + 1))
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
        default: throw error(.syntax, "no JSON value")
        }
    }

    private mutating func literal(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let expected = Array(String(describing: word).utf8)
        guard at + expected.count <= bytes.count,
            bytes[at..<at + expected.count].elementsEqual(expected)
        else { throw error(.syntax, "no JSON value") }
        at += expected.count
        return value
    }

    /// An object, as far as a member of this name, and whether there was one.
    private mutating func object(
        depth: Int, upTo end: String? = nil
    ) throws(JSONError) -> (object: JSONObject, isEnd: Bool) {
        guard depth <= Self.maximumDepth else { throw error(.depth, "nested over 64 deep") }
        at += 1
        var object = JSONObject()
        var seen = Set<String>()
        let few = 12
        skipSpace()
        if consume(UInt8(ascii: "}")) { return (object, false) }
        while true {
            skipSpace()
            let start = at
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else {
                throw error(.syntax, "a key was expected")
            }
            let key = try string()
            let isPlain = bytes[start + 1..<at - 1].allSatisfy(JSONObject.isPlain)
            if key == end { return (object, true) }
            // Looking through a few is quicker than hashing them.
            if object.members.count == few { seen = Set(object.members.map(\.key)) }
            let isNew =
                object.members.count < few
                ? !object.has(key) : seen.insert(key).inserted
            guard isNew else {
                throw error(.duplicateKey, "the key \"\(key)\" is there twice", at: start)
            }
            skipSpace()
            guard consume(UInt8(ascii: ":")) else { throw error(.syntax, "a colon was expected") }
            skipSpace()
            let begin = at
            object.appendUnchecked(key, isPlain: isPlain, try value(depth: depth))
            if depth == 1, key == wanted { place = begin..<at }
            skipSpace()
            if consume(UInt8(ascii: "}")) { return (object, false) }
            guard consume(UInt8(ascii: ",")) else {
                throw error(.syntax, "a comma or } was expected")
            }
        }
    }

    private mutating func array(depth: Int) throws(JSONError) -> [JSON] {
        guard depth <= Self.maximumDepth else { throw error(.depth, "nested over 64 deep") }
        at += 1
        var elements: [JSON] = []
        skipSpace()
        if consume(UInt8(ascii: "]")) { return elements }
        while true {
            skipSpace()
            elements.append(try value(depth: depth))
            skipSpace()
            if consume(UInt8(ascii: "]")) { return elements }
            guard consume(UInt8(ascii: ",")) else {
                throw error(.syntax, "a comma or ] was expected")
            }
        }
    }

    private mutating func consume(_ byte: UInt8) -> Bool {
        guard at < bytes.count, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func number() throws(JSONError) -> String {
        let start = at
        _ = consume(UInt8(ascii: "-"))
        if !consume(UInt8(ascii: "0")) {
            guard digits() > 0 else { throw error(.number, "a digit was expected") }
        }
        if consume(UInt8(ascii: ".")), digits() == 0 {
            throw error(.number, "a digit was expected after the point")
        }
        if consume(UInt8(ascii: "e")) || consume(UInt8(ascii: "E")) {
            if !consume(UInt8(ascii: "+")) { _ = consume(UInt8(ascii: "-")) }
            guard digits() > 0 else { throw error(.number, "a digit was expected in the exponent") }
        }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = at
        while at < bytes.count, (0x30...0x39).contains(bytes[at]) { at += 1 }
        return at - start
    }

    private mutating func string() throws(JSONError) -> String {
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "\""), bytes[at] != UInt8(ascii: "\\") {
            guard bytes[at] >= 0x20 else {
                throw error(bytes[at] == 0 ? .nul : .syntax, "a raw control character in a string")
            }
            at += 1
        }
        guard at < bytes.count else { throw error(.syntax, "a string without an end", at: start) }
        if bytes[at] == UInt8(ascii: "\"") {
            let text = try utf8(bytes.span.extracting(start..<at), at: start)
            at += 1
            return text
        }
        return try escapedString(from: start)
    }

    private mutating func escapedString(from start: Int) throws(JSONError) -> String {
        var buffer = Array(bytes[start..<at])
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return try utf8(buffer.span, at: start)
            case UInt8(ascii: "\\"):
                at += 1
                try escape(into: &buffer)
            case 0..<0x20:
                throw error(byte == 0 ? .nul : .syntax, "a raw control character in a string")
            default:
                let plain = at
                while at < bytes.count, bytes[at] >= 0x20, bytes[at] != UInt8(ascii: "\""),
                    bytes[at] != UInt8(ascii: "\\")
                { at += 1 }
                buffer.append(contentsOf: bytes[plain..<at])
            }
        }
        throw error(.syntax, "a string without an end", at: start)
    }

    private func utf8(_ span: Span<UInt8>, at start: Int) throws(JSONError) -> String {
        guard let text = try? UTF8Span(validating: span) else {
            throw error(.invalidUTF8, "bytes that are not UTF-8 in a string", at: start)
        }
        return String(copying: text)
    }

    private mutating func escape(into buffer: inout [UInt8]) throws(JSONError) {
        guard at < bytes.count else { throw error(.syntax, "a string without an end") }
        let byte = bytes[at]
        at += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): buffer.append(byte)
        case UInt8(ascii: "n"): buffer.append(0x0A)
        case UInt8(ascii: "t"): buffer.append(0x09)
        case UInt8(ascii: "r"): buffer.append(0x0D)
        case UInt8(ascii: "b"): buffer.append(0x08)
        case UInt8(ascii: "f"): buffer.append(0x0C)
        case UInt8(ascii: "u"): buffer.append(contentsOf: String(Character(try scalar())).utf8)
        default: throw error(.syntax, "an unknown escape", at: at - 1)
        }
    }

    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let start = at
        let first = try hexUnit()
        var value = UInt32(first)
        if (0xD800...0xDBFF).contains(first) {
            guard consume(UInt8(ascii: "\\")), consume(UInt8(ascii: "u")) else {
                throw error(.loneSurrogate, "half of a surrogate pair", at: start)
            }
            let second = try hexUnit()
            guard (0xDC00...0xDFFF).contains(second) else {
                throw error(.loneSurrogate, "half of a surrogate pair", at: start)
            }
            value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
        }
        guard value != 0 else { throw error(.nul, "the character U+0000", at: start) }
        guard let scalar = Unicode.Scalar(value) else {
            throw error(.loneSurrogate, "half of a surrogate pair", at: start)
        }
        return scalar
    }

    private mutating func hexUnit() throws(JSONError) -> UInt16 {
        guard at + 4 <= bytes.count else { throw error(.syntax, "four hex digits were expected") }
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let byte = bytes[at]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x61...0x66: digit = byte - 0x61 + 10
            case 0x41...0x46: digit = byte - 0x41 + 10
            default: throw error(.syntax, "four hex digits were expected")
            }
            unit = unit << 4 | UInt16(digit)
            at += 1
        }
        return unit
    }
}
