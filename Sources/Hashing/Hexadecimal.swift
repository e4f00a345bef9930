/// Numbers and bytes as lower-case hexadecimal digits.
enum Hexadecimal {
    private static let digits = Array("0123456789abcdef".utf8)

    /// Sixteen digits a word.
    static func text(of words: [UInt64]) -> String {
        String(unsafeUninitializedCapacity: 16 * words.count) { out in
            for place in 0..<(16 * words.count) {
                let shift = UInt64(60 - 4 * (place % 16))
                out[place] = digits[Int((words[place / 16] >> shift) & 15)]
            }
            return 16 * words.count
        }
    }

    static func text(of bytes: [UInt8]) -> String {
        var out: [UInt8] = []
        out.reserveCapacity(2 * bytes.count)
        for byte in bytes {
            out.append(digits[Int(byte >> 4)])
            out.append(digits[Int(byte & 15)])
        }
        return String(decoding: out, as: UTF8.self)
    }
}
