internal import Glibc

/// Reads what comes through a pipe.
enum DescriptorReader {
    private static let piece = 64 * 1024

    /// What has come, for which it waits; nil at the end.
    static func read(_ descriptor: Int32) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: piece) { space, count in
            var got = Glibc.read(descriptor, space.baseAddress, space.count)
            while got < 0, errno == EINTR {
                got = Glibc.read(descriptor, space.baseAddress, space.count)
            }
            count = max(0, got)
        }
        return bytes.isEmpty ? nil : bytes
    }
}
