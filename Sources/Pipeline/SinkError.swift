/// Why a sink did not write.
public enum SinkError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The database does not answer, or not now: the same call is worth repeating.
    case unavailable(String)
    /// Another worker has moved a position.
    case notOwner(String)
    /// To go on would be wrong; a person must look.
    case stop(String)

    /// What happened, in a sentence.
    public var description: String {
        switch self {
        case .unavailable(let sentence), .notOwner(let sentence), .stop(let sentence): sentence
        }
    }
}
