/// The system did not let us watch for signals.
public struct SignalsError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The system's reason.
    public let reason: String

    /// One sentence.
    public var description: String { "cannot watch for SIGTERM and SIGINT: \(reason)" }
}
