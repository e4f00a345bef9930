import CCrypto

/// The digest that names contents where somebody might want to make two collide.
public enum SHA256 {
    /// 64 lower-case hexadecimal digits; nil only if the library has no memory or no SHA-256.
    public static func hex(_ bytes: [UInt8]) -> String? {
        var digest = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        let done = bytes.withUnsafeBytes {
            EVP_Digest($0.baseAddress, $0.count, &digest, &length, EVP_sha256(), nil)
        }
        guard done == 1, length == 32 else { return nil }
        return Hexadecimal.text(of: digest)
    }
}
