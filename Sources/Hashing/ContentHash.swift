import CXXHash

/// A 128-bit fingerprint of bytes (XXH3): equal for equal bytes on every machine, for ever.
///
/// It tells contents apart; it does not withstand somebody who makes two contents collide.
public struct ContentHash: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The upper half.
    public let high: UInt64
    /// The lower half.
    public let low: UInt64

    /// The fingerprint of the bytes.
    public init(_ bytes: [UInt8]) {
        let hash = bytes.withUnsafeBytes { XXH3_128bits($0.baseAddress, $0.count) }
        (high, low) = (hash.high64, hash.low64)
    }

    /// The fingerprint of the text's UTF-8 bytes.
    public init(_ text: String) { self.init(Array(text.utf8)) }

    /// 32 lower-case hexadecimal digits, high half first.
    public var hex: String { Hexadecimal.text(of: [high, low]) }

    /// The same as `hex`.
    public var description: String { hex }

    /// Orders as the hexadecimal texts do.
    public static func < (a: ContentHash, b: ContentHash) -> Bool {
        (a.high, a.low) < (b.high, b.low)
    }
}
