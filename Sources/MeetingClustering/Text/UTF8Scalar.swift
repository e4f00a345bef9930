/// Decodes one code point of valid UTF-8.
enum UTF8Scalar {
    /// The code point at an index, and how many bytes it takes.
    static func decode(_ bytes: [UInt8], at index: Int) -> (scalar: UInt32, length: Int) {
        let first = UInt32(bytes[index])
        let left = bytes.count - index
        if first < 0x80 { return (first, 1) }
        if first < 0xe0, left > 1 { return ((first & 0x1f) << 6 | tail(bytes, index + 1), 2) }
        if first < 0xf0, left > 2 {
            return ((first & 0x0f) << 12 | tail(bytes, index + 1) << 6 | tail(bytes, index + 2), 3)
        }
        guard left > 3 else { return (0xfffd, left) }
        let high = (first & 0x07) << 18 | tail(bytes, index + 1) << 12
        return (high | tail(bytes, index + 2) << 6 | tail(bytes, index + 3), 4)
    }

    private static func tail(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        UInt32(bytes[index] & 0x3f)
    }
}
