internal import Glibc

/// Reads small files whole.
public enum SettingsFile {
    /// The bytes of a file.
    ///
    /// - Throws: `SettingsError` where it cannot be read or is larger than the limit.
    public static func read(_ path: String, limit: Int = 8 << 20) throws(SettingsError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &chunk, chunk.count)
            if count == 0 { return bytes }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw failure(path) }
            bytes += chunk[..<count]
            guard bytes.count <= limit else {
                throw SettingsError(
                    SettingsPosition(source: path), "is larger than \(limit) bytes")
            }
        }
    }

    /// Whether there is something at a path that can be read.
    public static func exists(_ path: String) -> Bool { access(path, R_OK) == 0 }

    private static func failure(_ path: String) -> SettingsError {
        let reason = String(cString: strerror(errno))
        return SettingsError(SettingsPosition(source: path), "cannot be read: \(reason)")
    }
}
