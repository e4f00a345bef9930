import Glibc

/// A file that is written from its beginning, or to which is added at its end.
public final class ByteSink: Sendable {
    private let descriptor: Int32
    private let path: String

    /// A sink into a file, which is made where it is not there.
    ///
    /// - Parameters:
    ///   - path: The file.
    ///   - appending: Whether what it holds stays.
    /// - Throws: `FileError` where it cannot be opened.
    public init(path: String, appending: Bool = false) throws(FileError) {
        self.path = path
        let mode = appending ? O_APPEND : O_TRUNC
        descriptor = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | mode, 0o644)
        if descriptor < 0 { throw FileError(path: path, number: errno) }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes all the bytes.
    ///
    /// - Throws: `FileError` where the system refuses.
    public func write(_ bytes: [UInt8]) throws(FileError) {
        var done = 0
        while done < bytes.count {
            let from = done
            let written = bytes.withUnsafeBytes { raw in
                Glibc.write(descriptor, raw.baseAddress?.advanced(by: from), raw.count - from)
            }
            if written < 0, errno == EINTR { continue }
            if written < 0 { throw FileError(path: path, number: errno) }
            done += written
        }
    }

    /// Writes a file as a whole.
    ///
    /// - Throws: `FileError` where the system refuses.
    public static func write(_ text: String, to path: String) throws(FileError) {
        try ByteSink(path: path).write(Array(text.utf8))
    }
}
