import CPCRE2

/// The names that a pattern gives to its groups, each with the numbers of those groups.
enum GroupNames {
    static func of(_ code: OpaquePointer) -> [String: [Int]] {
        let count = Int(number(code, PCRE2_INFO_NAMECOUNT))
        let size = Int(number(code, PCRE2_INFO_NAMEENTRYSIZE))
        var table: UnsafePointer<UInt8>?
        pcre2_pattern_info_8(code, UInt32(PCRE2_INFO_NAMETABLE), &table)
        guard let table, size > 2 else { return [:] }
        var names: [String: [Int]] = [:]
        for entry in 0..<count {
            // An entry is the group's number in two bytes, high first, and its name up to a zero.
            let start = table + entry * size
            let group = Int(start[0]) << 8 | Int(start[1])
            let text = UnsafeBufferPointer(start: start + 2, count: size - 2)
            names[String(decoding: text.prefix { $0 != 0 }, as: UTF8.self), default: []]
                .append(group)
        }
        return names
    }

    private static func number(_ code: OpaquePointer, _ what: Int32) -> UInt32 {
        var value: UInt32 = 0
        pcre2_pattern_info_8(code, UInt32(what), &value)
        return value
    }
}
