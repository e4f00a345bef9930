/// A 64-bit fingerprint as a key of dictionaries and sets.
public struct Fingerprint: Sendable, Hashable {
    /// The fingerprint.
    public let value: UInt64

    /// A fingerprint.
    @inlinable
    public init(_ value: UInt64) { self.value = value }

    /// A hash of a hash, a product of full width as in wyhash.
    ///
    /// All bits of the fingerprint reach its halves, and the seed keeps others from aiming at it.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int {
        let product = (value ^ UInt64(bitPattern: Int64(seed)))
            .multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}
