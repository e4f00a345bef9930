import Glibc

/// A file that could not be opened, read or written.
public struct FileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The file.
    public let path: String
    /// The system's number for what went wrong.
    public let number: Int32

    /// Whether the file is not there.
    public var isMissing: Bool { number == ENOENT }

    /// What the system says.
    public var reason: String { String(cString: strerror(number)) }

    /// One sentence.
    public var description: String { "\(path == "-" ? "standard input" : path): \(reason)" }
}
