/// The port of the probe cannot be opened.
public struct ProbeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The address that was asked for.
    public let address: String
    /// The port that was asked for.
    public let port: UInt16
    /// The system's reason.
    public let reason: String

    /// One sentence that says what to do.
    public var description: String {
        "cannot answer health checks on \(address):\(port): \(reason); "
            + "choose another port, or 0 for a free one"
    }
}
