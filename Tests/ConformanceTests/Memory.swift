import Glibc

/// What the process holds.
enum Memory {
    /// The bytes that are in memory, as the system counts them.
    static func residentBytes() throws -> Int {
        let descriptor = open("/proc/self/statm", O_RDONLY)
        guard descriptor >= 0 else { throw Late("/proc/self/statm cannot be opened.") }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 200)
        let count = read(descriptor, &bytes, bytes.count)
        let words = String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self).split(
            separator: " ")
        guard words.count > 1, let pages = Int(words[1]) else {
            throw Late("/proc/self/statm is not understood.")
        }
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
    }
}
