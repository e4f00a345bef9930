/// The 64-bit fingerprint (FNV-1a) of a word that stands in the source.
///
/// The optimiser works it out while it compiles, so that comparing a word with one costs as much
/// as comparing two numbers. That needs the literal's own bytes, hence a pointer, hence this room.
public enum LiteralHash {
    /// The fingerprint with capitals made small and the bytes in `skipping` left out; nil for a
    /// literal that is not ASCII, which no compiler folds.
    @inlinable @inline(__always)
    public static func folded(
        _ literal: StaticString, skipping first: UInt8, _ second: UInt8
    ) -> UInt64? {
        guard literal.hasPointerRepresentation, literal.isASCII else { return nil }
        let bytes = literal.utf8Start
        let count = literal.utf8CodeUnitCount
        var hash = WordHash.start
        var at = 0
        while at < count {
            let byte = bytes[at]
            if byte != first, byte != second {
                hash = WordHash.adding(
                    byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte, to: hash)
            }
            at += 1
        }
        return hash
    }
}
