/// Bytes of several encodings made UTF-8.
enum PageBytes {
    static func areUTF8(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }

    static func repairedUTF8(_ bytes: [UInt8]) -> [UInt8] {
        areUTF8(bytes) ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    }

    /// The UTF-16 that bytes without any mark are in: of Latin letters every other byte is nought.
    static func wide(_ bytes: [UInt8]) -> HTMLCharset? {
        let head = bytes.prefix(256)
        guard head.count >= 16, head.contains(0) else { return nil }
        var noughts = [0, 0]
        for (index, byte) in head.enumerated() where byte == 0 { noughts[index % 2] += 1 }
        let most = head.count / 2
        if noughts[0] <= most / 8, noughts[1] >= most * 3 / 4 { return .utf16LittleEndian }
        if noughts[1] <= most / 8, noughts[0] >= most * 3 / 4 { return .utf16BigEndian }
        return nil
    }

    static func fromUTF16(_ bytes: [UInt8], isBigEndian: Bool) -> [UInt8] {
        let high = isBigEndian ? 0 : 1
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0 + high]) << 8 | UInt16(bytes[$0 + 1 - high])
        }
        return Array(String(decoding: units, as: UTF16.self).utf8)
    }

    static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + bytes.count / 16)
        for byte in bytes {
            switch byte {
            case 0..<0x80: text.append(byte)
            case 0x80..<0xA0: text += upper[Int(byte) - 0x80]
            default: text += [0xC0 | byte >> 6, 0x80 | byte & 0x3F]
            }
        }
        return text
    }

    /// What Windows-1252 has where Latin-1 has control characters; the five holes stay controls.
    private static let upper: [[UInt8]] = [
        0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
        0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
        0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
    ].map { (code: UInt16) in Array(String(decoding: [code], as: UTF16.self).utf8) }
}
