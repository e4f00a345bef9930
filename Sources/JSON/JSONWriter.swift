extension JSON {
    /// The document as bytes: members in their order, no white space, always the same.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        write(into: &out)
        return out
    }

    /// The document as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    func write(into out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .number(let text): out += text.utf8
        case .string(let text): Self.write(text, into: &out)
        case .array(let elements):
            out.append(UInt8(ascii: "["))
            for index in elements.indices {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                elements[index].write(into: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let object):
            out.append(UInt8(ascii: "{"))
            for index in object.members.indices {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.write(object.members[index].key, into: &out)
                out.append(UInt8(ascii: ":"))
                object.members[index].value.write(into: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    /// Writes a string.
    static func write(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        let bytes = text.utf8Span.span
        if hasEscaped(bytes) {
            writeEscaped(Array(text.utf8), into: &out)
        } else if bytes.count <= 16 {
            for index in bytes.indices { out.append(bytes[index]) }
        } else {
            // Most strings are copied as they are, in one piece.
            out.append(contentsOf: text.utf8)
        }
        out.append(UInt8(ascii: "\""))
    }

    /// Looks at all of them, which the processor does many at a time.
    private static func hasEscaped(_ bytes: Span<UInt8>) -> Bool {
        var escaped: UInt8 = 0
        for index in 0..<bytes.count {
            let byte = bytes[index]
            escaped |= (byte < 0x20 ? 1 : 0) | (byte == 0x22 ? 1 : 0) | (byte == 0x5C ? 1 : 0)
        }
        return escaped != 0
    }

    /// Writes what needs no escape in one piece up to what does.
    private static func writeEscaped(_ bytes: [UInt8], into out: inout [UInt8]) {
        var plain = 0
        for index in bytes.indices where isEscaped(bytes[index]) {
            out.append(contentsOf: bytes[plain..<index])
            write(bytes[index], into: &out)
            plain = index + 1
        }
        out.append(contentsOf: bytes[plain...])
    }

    private static func isEscaped(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    /// Writes a byte that must not stand in a string as it is.
    private static func write(_ byte: UInt8, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x0A: out.append(UInt8(ascii: "n"))
        case 0x0D: out.append(UInt8(ascii: "r"))
        case 0x09: out.append(UInt8(ascii: "t"))
        case 0..<0x20:
            out += Array("u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        default: out.append(byte)
        }
    }

    private static let hex = Array("0123456789abcdef".utf8)
}
