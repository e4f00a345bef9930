/// Decimal digits as bytes.
enum Digits {
    /// The value of bytes that are all digits.
    static func value(_ bytes: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in bytes {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return bytes.isEmpty ? nil : value
    }

    /// Writes a number with zeros before it up to a width; a wider or negative one as it is.
    static func write(_ value: Int, _ width: Int, to text: inout [UInt8]) {
        let digits = String(value).utf8
        for _ in 0..<max(0, width - digits.count) { text.append(0x30) }
        text += digits
    }
}
