/// 64-bit fingerprints of single words (FNV-1a): for a few bytes it is faster than a call into C.
public enum WordHash {
    /// What the empty word hashes to.
    public static let start: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The fingerprint of a word.
    @inlinable
    public static func of(_ bytes: [UInt8]) -> UInt64 {
        var hash = start
        for byte in bytes { hash = adding(byte, to: hash) }
        return hash
    }

    /// The fingerprint of a part of the bytes; the range must lie within them.
    @inlinable
    public static func of(_ bytes: [UInt8], in range: Range<Int>) -> UInt64 {
        var hash = start
        for index in range { hash = adding(bytes[index], to: hash) }
        return hash
    }

    /// The fingerprint of a word that is one byte longer.
    @inlinable
    public static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
        (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
}
