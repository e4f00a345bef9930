import Glibc

/// Reads a file or the standard input in pieces, as bytes: text that is not UTF-8 stays as it is.
public final class ByteSource {
    private let descriptor: Int32
    private let name: String
    private var buffer: [UInt8] = []
    private var start = 0
    private var ended = false

    /// How many bytes are read at once.
    private static let piece = 256 * 1024
    /// How large a file that is read whole may be where the caller says nothing else.
    public static let usualLimit = 64 << 20

    /// A source of a file by its path, or of the standard input for `-`.
    ///
    /// - Throws: `FileError` where the file cannot be opened.
    public init(path: String) throws(FileError) {
        name = path
        descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw FileError(path: path, number: errno) }
    }

    deinit { if descriptor > 0 { close(descriptor) } }

    /// The next line without its newline; blocks until one is there.
    ///
    /// - Parameter limit: The most bytes that a line may have; of a longer one only the first
    ///   `limit + 1` are given, so that the caller can tell, and the rest is skipped.
    /// - Returns: The line, or nil at the end.
    /// - Throws: `FileError` where reading fails.
    public func nextLine(limit: Int = .max) throws(FileError) -> [UInt8]? {
        var line: [UInt8] = []
        while true {
            if let end = buffer[start...].firstIndex(of: 0x0A) {
                append(buffer[start..<end], to: &line, limit: limit)
                start = end + 1
                return line
            }
            append(buffer[start...], to: &line, limit: limit)
            let hadAny = !line.isEmpty || start < buffer.count
            start = buffer.count
            if ended { return hadAny ? line : nil }
            try fill()
        }
    }

    private func append(_ bytes: ArraySlice<UInt8>, to line: inout [UInt8], limit: Int) {
        let room = limit == .max ? bytes.count : max(0, limit + 1 - line.count)
        line.append(contentsOf: bytes.prefix(room))
    }

    /// Everything that is left.
    ///
    /// - Parameter limit: The most bytes that it may be; no more than a piece beyond it is read.
    /// - Returns: The bytes.
    /// - Throws: `FileError` where reading fails or there is more.
    public func rest(limit: Int = ByteSource.usualLimit) throws(FileError) -> [UInt8] {
        var all = Array(buffer[start...])
        start = buffer.count
        while !ended {
            try fill()
            all.append(contentsOf: buffer)
            start = buffer.count
            guard all.count <= limit else { throw FileError(path: name, number: EFBIG) }
        }
        return all
    }

    private func fill() throws(FileError) {
        let descriptor = self.descriptor
        var failure: Int32 = 0
        buffer = [UInt8](unsafeUninitializedCapacity: Self.piece) { space, count in
            var got = read(descriptor, space.baseAddress, space.count)
            while got < 0, errno == EINTR {
                got = read(descriptor, space.baseAddress, space.count)
            }
            failure = got < 0 ? errno : 0
            count = max(0, got)
        }
        start = 0
        if failure != 0 { throw FileError(path: name, number: failure) }
        if buffer.isEmpty { ended = true }
    }
}
