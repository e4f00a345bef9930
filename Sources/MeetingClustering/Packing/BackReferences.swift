/// Bytes in which what stood before is replaced by where it stood (Lempel, Ziv 1977).
///
/// Readings repeat the article's text, their own field names, and what every reading has: that is
/// taken to stand before the beginning. In turn: how many bytes follow as they are, those, how many
/// are to be copied (less the shortest copy), and from how far back; numbers in groups of seven
/// bits, the lowest first.
enum BackReferences {
    private static let shortest = 4
    private static let bits = 12
    /// No reading is so long.
    private static let longest = 1 << 24

    static func pack(_ source: [UInt8]) -> [UInt8] {
        let start = PresetDictionary.bytes.count
        let all = PresetDictionary.bytes + source
        var table = primed
        var packed: [UInt8] = []
        packed.reserveCapacity(source.count / 2)
        var literal = start
        var at = start
        while at + shortest <= all.count {
            let slot = slot(all, at)
            let from = Int(table[slot])
            table[slot] = Int32(at)
            let length = from >= 0 ? common(all, from, at) : 0
            guard length >= shortest else {
                at += 1
                continue
            }
            write(at - literal, &packed)
            packed += all[literal..<at]
            write(length - shortest, &packed)
            write(at - from, &packed)
            // Of what is a copy every third place will do to be found again.
            for index in stride(from: at + 3, to: min(at + length, all.count - shortest), by: 3) {
                table[self.slot(all, index)] = Int32(index)
            }
            at += length
            literal = at
        }
        write(all.count - literal, &packed)
        return packed + all[literal...]
    }

    static func unpack(_ packed: [UInt8]) -> [UInt8] {
        var all = PresetDictionary.bytes
        var at = 0
        while at < packed.count {
            let literals = read(packed, &at)
            all += packed[at..<min(at + literals, packed.count)]
            at += literals
            guard at < packed.count else { break }
            let length = read(packed, &at) + shortest
            let back = read(packed, &at)
            guard back > 0, back <= all.count, length < longest else { break }
            for _ in 0..<length { all.append(all[all.count - back]) }
        }
        return Array(all[PresetDictionary.bytes.count...])
    }

    /// Where in the common reading each four bytes stood last.
    private static let primed: [Int32] = {
        var table = Array(repeating: Int32(-1), count: 1 << bits)
        let bytes = PresetDictionary.bytes
        for at in 0..<max(0, bytes.count - shortest) { table[slot(bytes, at)] = Int32(at) }
        return table
    }()

    private static func slot(_ bytes: [UInt8], _ at: Int) -> Int {
        let four =
            UInt32(bytes[at]) | UInt32(bytes[at + 1]) << 8 | UInt32(bytes[at + 2]) << 16
            | UInt32(bytes[at + 3]) << 24
        return Int((four &* 0x9e37_79b1) >> UInt32(32 - bits))
    }

    private static func common(_ bytes: [UInt8], _ from: Int, _ at: Int) -> Int {
        var length = 0
        while at + length < bytes.count, bytes[from + length] == bytes[at + length] { length += 1 }
        return length
    }

    private static func write(_ number: Int, _ bytes: inout [UInt8]) {
        var left = number
        while left >= 0x80 {
            bytes.append(UInt8(left & 0x7f) | 0x80)
            left >>= 7
        }
        bytes.append(UInt8(left))
    }

    private static func read(_ bytes: [UInt8], _ at: inout Int) -> Int {
        var (number, shift) = (0, 0)
        while at < bytes.count, shift < 56 {
            let byte = bytes[at]
            at += 1
            number |= Int(byte & 0x7f) << shift
            if byte < 0x80 { break }
            shift += 7
        }
        return number
    }
}
