extension JSON {
    /// The document as bytes: members in their order, no white space, always the same.
    public var bytes: [UInt8] {
        var out: [UInt8] = []
        write(into: &out)
        return out
    }

    /// The document as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    private func write(into out: inout [UInt8]) {
        switch self {
        case .null: out += "null".utf8
        case .bool(let value): out += (value ? "true" : "false").utf8
        case .number(let text): out += text.utf8
        case .string(let text): Self.write(text, into: &out)
        case .array(let elements):
            out.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                element.write(into: &out)
            }
            out.append(UInt8(ascii: "]"))
        case .object(let object):
            out.append(UInt8(ascii: "{"))
            for (index, member) in object.members.enumerated() {
                if index > 0 { out.append(UInt8(ascii: ",")) }
                Self.write(member.key, into: &out)
                out.append(UInt8(ascii: ":"))
                member.value.write(into: &out)
            }
            out.append(UInt8(ascii: "}"))
        }
    }

    private static func write(_ text: String, into out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        // Most strings are copied as they are, in one piece.
        let start = out.count
        out.append(contentsOf: text.utf8)
        if let escaped = out[start...].firstIndex(where: isEscaped) {
            let rest = Array(out[escaped...])
            out.removeSubrange(escaped...)
            writeEscaped(rest, into: &out)
        }
        out.append(UInt8(ascii: "\""))
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
