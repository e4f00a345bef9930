/// Texts that every database can keep and give back.
enum StorableText {
    /// A record's JSON as text.
    ///
    /// The character U+0000 is refused: PostgreSQL cannot keep it, and no strict reader takes it.
    static func of(_ bytes: [UInt8], _ record: String) throws(StoreError) -> String {
        guard !hasNul(bytes) else {
            throw StoreError(
                code: .unstorable,
                description: "the \(record) holds the character U+0000, which no database keeps;"
                    + " send it without")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Whether an escape `\u0000` or a bare zero is in the text; `\\u0000` is a backslash first.
    private static func hasNul(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0 { return true }
            guard bytes[index] == UInt8(ascii: "\\") else {
                index += 1
                continue
            }
            if isNulEscape(bytes, at: index) { return true }
            index += 2
        }
        return false
    }

    private static func isNulEscape(_ bytes: [UInt8], at index: Int) -> Bool {
        guard index + 5 < bytes.count, bytes[index + 1] == UInt8(ascii: "u") else { return false }
        return (index + 2...index + 5).allSatisfy { bytes[$0] == UInt8(ascii: "0") }
    }
}
