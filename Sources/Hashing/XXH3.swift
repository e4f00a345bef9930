import CXXHash

/// 64-bit fingerprints of texts (XXH3): equal for equal bytes on every machine, for ever.
public enum XXH3 {
    /// The fingerprint of the bytes; another seed gives an independent one.
    public static func hash(_ bytes: [UInt8], seed: UInt64 = 0) -> UInt64 {
        bytes.withUnsafeBytes { XXH3_64bits_withSeed($0.baseAddress, $0.count, seed) }
    }

    /// The fingerprint of a part of the bytes; a range is cut to what there is.
    public static func hash(_ bytes: [UInt8], in range: Range<Int>, seed: UInt64 = 0) -> UInt64 {
        let range = range.clamped(to: 0..<bytes.count)
        return bytes.withUnsafeBytes {
            let part = UnsafeRawBufferPointer(rebasing: $0[range])
            return XXH3_64bits_withSeed(part.baseAddress, part.count, seed)
        }
    }

    /// The fingerprint of numbers in the order given, each as eight bytes, lowest first.
    public static func hash(_ numbers: [UInt64], seed: UInt64 = 0) -> UInt64 {
        numbers.map(\.littleEndian).withUnsafeBytes {
            XXH3_64bits_withSeed($0.baseAddress, $0.count, seed)
        }
    }
}
