extension HTMLTagScanner {
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
    }

    static func endsName(_ byte: UInt8) -> Bool {
        isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
    }

    func lowercased(_ range: Range<Int>) -> String {
        String(
            decoding: bytes[range].map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 },
            as: UTF8.self)
    }

    /// Whether these characters, letters in lower case, stand here in whatever case.
    func starts(with text: StaticString, at offset: Int) -> Bool {
        guard offset + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { text in
            for index in text.indices {
                let byte = bytes[offset + index]
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if lower != text[index] && byte != text[index] { return false }
            }
            return true
        }
    }

    /// Where these characters stand next.
    func find(_ text: StaticString, from start: Int) -> Int? {
        let first = text.withUTF8Buffer { $0.first ?? 0 }
        var offset = start
        while offset < bytes.count {
            if bytes[offset] == first, starts(with: text, at: offset) { return offset }
            offset += 1
        }
        return nil
    }
}
