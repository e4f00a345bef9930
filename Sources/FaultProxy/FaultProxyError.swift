/// The proxy could not be set up.
public struct FaultProxyError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was tried.
    public let attempt: String
    /// The system's reason.
    public let reason: String

    /// One sentence.
    public var description: String { "The fault proxy could not \(attempt): \(reason)." }
}
