internal import Glibc

/// A process that could not be started.
public struct ProcessError: Error, Sendable, CustomStringConvertible {
    /// The program.
    public let path: String
    /// The system's reason.
    public let reason: String

    init(_ path: String, number: Int32) {
        self.path = path
        reason = String(cString: strerror(number))
    }

    /// One sentence.
    public var description: String { "'\(path)' cannot be started: \(reason)" }
}
